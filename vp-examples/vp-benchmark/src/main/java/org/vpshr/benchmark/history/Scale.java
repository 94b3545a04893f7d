package org.vpshr.benchmark.history;

/**
 * How long a history is, and how wide. It grows by governments and their desks, not by what one report prints.
 *
 * @param events so many events it has
 */
public record Scale(int events) {
    static final int FIRST_YEAR = 2000;
    static final int YEARS = 25;
    static final int COUNTRIES_OF_A_GOVERNMENT = 20;
    private static final int FEWEST_PARTIES = 10;
    private static final int MOST_ORGANISATIONS = 300;
    private static final int EVENTS_OF_AN_ORGANISATION = 33;
    private static final int MOST_PERSONS = 100;
    private static final int EVENTS_OF_A_PERSON = 100;
    private static final int EVENTS_OF_A_GOVERNMENT = 5_000;
    private static final int FEWEST_GOVERNMENTS = 2;
    private static final int MOST_GOVERNMENTS = 200;
    private static final int GROUPS_OF_A_GOVERNMENT = 3;

    int governments() {
        return Math.clamp(events / EVENTS_OF_A_GOVERNMENT, FEWEST_GOVERNMENTS, MOST_GOVERNMENTS);
    }

    int groups() {
        return governments() * GROUPS_OF_A_GOVERNMENT;
    }

    int organisations() {
        return Math.clamp(events / EVENTS_OF_AN_ORGANISATION, FEWEST_PARTIES, MOST_ORGANISATIONS);
    }

    int persons() {
        return Math.clamp(events / EVENTS_OF_A_PERSON, FEWEST_PARTIES, MOST_PERSONS);
    }

    /** In the short form, as in {@code 1e5}. */
    @Override
    public String toString() {
        int zeros = (int) Math.round(Math.log10(events));
        return Math.pow(10, zeros) == events ? "1e" + zeros : Integer.toString(events);
    }
}
