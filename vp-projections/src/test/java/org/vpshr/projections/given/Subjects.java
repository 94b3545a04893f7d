package org.vpshr.projections.given;

import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.Subject.ForumEngagementId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.party.Country;

/** What the histories of the tests are about. */
public final class Subjects {
    public static final Country NL = new Country("NL");
    public static final CommitmentId COMMITMENT = new CommitmentId(NL);
    public static final InitiativeId VPI = new InitiativeId();
    public static final CountryEngagementId PERU = engagement("PE");
    public static final CountryEngagementId NIGERIA = engagement("NG");
    public static final CountryEngagementId GHANA = engagement("GH");
    public static final CountryEngagementId MYANMAR = engagement("MM");
    public static final ForumEngagementId FORUM = new ForumEngagementId(NL, "igf");
    public static final WorkingGroupId GROUP_OF_PERU = new WorkingGroupId(new Country("PE"), "gt-pv");
    public static final WorkingGroupId GROUP_OF_MYANMAR = new WorkingGroupId(new Country("MM"), "icwg");
    public static final AgreementId GOLD = new AgreementId(NL, "gold");
    public static final AgreementId BANKS = new AgreementId(NL, "banks");
    public static final AnnualReportId REPORT = new AnnualReportId(NL, 2018, Edition.PUBLIC);
    public static final AnnualReportId PLENARY_REPORT = new AnnualReportId(NL, 2018, Edition.PLENARY);

    private Subjects() {}

    private static CountryEngagementId engagement(String country) {
        return new CountryEngagementId(NL, new Country(country));
    }
}
