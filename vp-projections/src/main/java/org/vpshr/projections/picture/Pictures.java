package org.vpshr.projections.picture;

import org.vpshr.domain.Subject.WorkingGroupId;

/** Makes pictures of what an audience may see of a record. The same entries give the same picture. */
public final class Pictures {
    private final PictureSource source;

    /**
     * Of what is seen of a record.
     *
     * @param source what they are made from
     */
    public Pictures(PictureSource source) {
        this.source = source;
    }

    /**
     * {@return the picture that is asked for; empty where nothing of it is on record}
     *
     * @param asked which picture
     */
    public Picture of(PictureQuery asked) {
        Heading heading = new Heading(
                asked.kind(),
                source.government(),
                source.country(source.government(), asked.language()),
                asked.group().map(this::called).orElse(""),
                asked.year(),
                asked.day(),
                asked.language());
        return switch (asked.kind()) {
            case TIMELINE -> new TimelineLanes(source, heading).ofYear(asked.wholeYear());
            case YEARS -> new YearTable(source, heading).counts();
            case MEMBERSHIP ->
                new MembershipLanes(source, heading).of(asked.group().orElseThrow());
            case AGREEMENTS -> new AgreementLanes(source, heading).lanes();
            case INDICATORS -> new IndicatorPanels(source, heading).panels();
            case PLANS -> new PlanLanes(source, heading).lanes();
            case PLACES -> new SitesOfYear(source, heading).of(asked.wholeYear());
        };
    }

    /** As it is asked for. */
    private String called(WorkingGroupId group) {
        return group.country() + "/" + group.name();
    }
}
