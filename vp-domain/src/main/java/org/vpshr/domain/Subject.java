package org.vpshr.domain;

import java.util.Optional;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.Label;

/** What a command or event is about: the identity of an aggregate. Its text form is a path such as {@code irbc/NL/gold}. */
public sealed interface Subject {

    /**
     * {@return the government whose it is; none where it is of all: a working group, the initiative, a party of the
     * register}
     */
    default Optional<Country> owner() {
        return switch (this) {
            case CommitmentId id -> Optional.of(id.government());
            case AgreementId id -> Optional.of(id.government());
            case EngagementId id -> Optional.of(id.government());
            case AnnualReportId id -> Optional.of(id.government());
            case WorkingGroupId id -> Optional.empty();
            case InitiativeId id -> Optional.empty();
            case OrganisationId id -> Optional.empty();
            case PersonId id -> Optional.empty();
        };
    }

    /**
     * A government's standing and policies: {@code commitment/NL}.
     *
     * @param government the government, by its country
     */
    record CommitmentId(Country government) implements Subject {

        /**
         * {@return the subject, as in {@code CommitmentId.of("NL")}}
         *
         * @param government the government, by its country
         */
        public static CommitmentId of(String government) {
            return new CommitmentId(new Country(government));
        }

        @Override
        public String toString() {
            return "commitment/" + government;
        }
    }

    /**
     * An agreement on responsible business conduct: {@code irbc/NL/gold}.
     *
     * @param government the government, by its country
     * @param name a short name in small letters, digits and hyphens, unique for the government
     */
    record AgreementId(Country government, @Label String name) implements Subject {

        /**
         * {@return the subject, as in {@code AgreementId.of("NL", "gold")}}
         *
         * @param government the government, by the ISO 3166 code of its country
         * @param name a short name in small letters, digits and hyphens, unique for the government
         */
        public static AgreementId of(String government, String name) {
            return new AgreementId(new Country(government), name);
        }

        /**
         * Checks the name.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public AgreementId {
            Slug.checked(name);
        }

        @Override
        public String toString() {
            return "irbc/" + government + "/" + name;
        }
    }

    /**
     * A working group, named within its country (rule 62): {@code workinggroup/CD/south-kivu}.
     *
     * @param country the country of the group
     * @param name a short name in small letters, digits and hyphens, unique in the country
     */
    record WorkingGroupId(Country country, @Label String name) implements Subject {

        /**
         * {@return the subject, as in {@code WorkingGroupId.of("PE", "gt-pv")}}
         *
         * @param country the country of the group, by its ISO 3166 code
         * @param name a short name in small letters, digits and hyphens, unique in the country
         */
        public static WorkingGroupId of(String country, String name) {
            return new WorkingGroupId(new Country(country), name);
        }

        /**
         * Checks the name.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public WorkingGroupId {
            Slug.checked(name);
        }

        @Override
        public String toString() {
            return "workinggroup/" + country + "/" + name;
        }
    }

    /** What a government does somewhere: in a country or in a forum. */
    sealed interface EngagementId extends Subject {
        /** {@return the government that acts} */
        Country government();
    }

    /**
     * What a government does in a country: {@code engagement/NL/PE}.
     *
     * @param government the government, by its country
     * @param country the country in which it acts
     */
    record CountryEngagementId(Country government, Country country) implements EngagementId {

        /**
         * {@return the subject, as in {@code CountryEngagementId.of("NL", "PE")}}
         *
         * @param government the government, by the ISO 3166 code of its country
         * @param country the country in which it acts, by its ISO 3166 code
         */
        public static CountryEngagementId of(String government, String country) {
            return new CountryEngagementId(new Country(government), new Country(country));
        }

        @Override
        public String toString() {
            return "engagement/" + government + "/" + country;
        }
    }

    /**
     * What a government does in a forum that belongs to no country section: {@code forum/NL/igf}.
     *
     * @param government the government, by its country
     * @param forum a short name for the forum in small letters, digits and hyphens
     */
    record ForumEngagementId(Country government, @Label String forum) implements EngagementId {

        /**
         * {@return the subject, as in {@code ForumEngagementId.of("NL", "igf")}}
         *
         * @param government the government, by the ISO 3166 code of its country
         * @param forum a short name for the forum in small letters, digits and hyphens
         */
        public static ForumEngagementId of(String government, String forum) {
            return new ForumEngagementId(new Country(government), forum);
        }

        /**
         * Checks the forum.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public ForumEngagementId {
            Slug.checked(forum);
        }

        @Override
        public String toString() {
            return "forum/" + government + "/" + forum;
        }
    }

    /** The initiative itself, true for all: {@code initiative/VPI}. */
    record InitiativeId() implements Subject {
        @Override
        public String toString() {
            return "initiative/VPI";
        }
    }

    /**
     * One report: {@code report/NL/2018/public}.
     *
     * @param government the government, by its country
     * @param year the reporting year, in four digits
     * @param edition for whom it is made
     */
    record AnnualReportId(Country government, int year, Edition edition) implements Subject {

        /**
         * {@return the subject, as in {@code AnnualReportId.of("NL", 2018, PUBLIC)}}
         *
         * @param government the government, by the ISO 3166 code of its country
         * @param year the reporting year, in four digits
         * @param edition for whom it is made
         */
        public static AnnualReportId of(String government, int year, Edition edition) {
            return new AnnualReportId(new Country(government), year, edition);
        }

        /**
         * Checks the year.
         *
         * @throws InvalidValue when it has not four digits
         */
        public AnnualReportId {
            if (year < 1000 || year > 9999) {
                throw new InvalidValue("a reporting year has four digits, such as 2018");
            }
        }

        @Override
        public String toString() {
            return "report/" + government + "/" + year + "/" + edition.word();
        }
    }

    /** The two editions of a report. */
    enum Edition {
        /** What everybody may read. */
        PUBLIC,
        /** What the participants of the initiative may read. */
        PLENARY;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * An organisation in the register: {@code organisation/fnv}.
     *
     * @param id a short name in small letters, digits and hyphens, which lasts through all its names
     */
    record OrganisationId(@Label String id) implements Subject {
        /**
         * Checks the id.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public OrganisationId {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "organisation/" + id;
        }
    }

    /**
     * A person in the register: {@code person/koch}.
     *
     * @param id a short name in small letters, digits and hyphens, which need tell nothing of the name
     */
    record PersonId(@Label String id) implements Subject {
        /**
         * Checks the id.
         *
         * @throws InvalidValue when it is no short name in small letters
         */
        public PersonId {
            Slug.checked(id);
        }

        @Override
        public String toString() {
            return "person/" + id;
        }
    }

    /**
     * {@return the subject of a path}
     *
     * @param path the path of a subject
     * @throws InvalidValue when the path is none of the forms above; the message says what would be right
     */
    static Subject parse(String path) {
        String[] parts = path.split("/", -1);
        return switch (parts.length > 0 ? parts[0] + "/" + parts.length : "") {
            case "commitment/2" -> new CommitmentId(new Country(parts[1]));
            case "irbc/3" -> new AgreementId(new Country(parts[1]), parts[2]);
            case "workinggroup/3" -> new WorkingGroupId(new Country(parts[1]), parts[2]);
            case "engagement/3" -> new CountryEngagementId(new Country(parts[1]), new Country(parts[2]));
            case "forum/3" -> new ForumEngagementId(new Country(parts[1]), parts[2]);
            case "initiative/2" -> initiative(path);
            case "report/4" -> new AnnualReportId(new Country(parts[1]), year(path, parts[2]), edition(path, parts[3]));
            case "organisation/2" -> new OrganisationId(parts[1]);
            case "person/2" -> new PersonId(parts[1]);
            default -> throw unknown(path);
        };
    }

    private static Subject initiative(String path) {
        if (!path.equals("initiative/VPI")) {
            throw unknown(path);
        }
        return new InitiativeId();
    }

    private static int year(String path, String digits) {
        if (!digits.matches("\\d{4}")) {
            throw unknown(path);
        }
        return Integer.parseInt(digits);
    }

    private static Edition edition(String path, String word) {
        return switch (word) {
            case "public" -> Edition.PUBLIC;
            case "plenary" -> Edition.PLENARY;
            default -> throw unknown(path);
        };
    }

    private static InvalidValue unknown(String path) {
        return InvalidValue.of(
                path,
                "a subject",
                "write commitment/NL, irbc/NL/gold, workinggroup/PE/gt-pv, engagement/NL/PE,"
                        + " forum/NL/igf, initiative/VPI, report/NL/2018/public, organisation/fnv or person/koch");
    }
}
