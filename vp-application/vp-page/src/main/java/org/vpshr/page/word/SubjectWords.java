package org.vpshr.page.word;

import org.vpshr.domain.Subject;

/** What an entry is about, in words. */
public final class SubjectWords {
    private SubjectWords() {}

    /** {@return of what kind the subject is} */
    public static String kind(Subject subject) {
        return switch (subject) {
            case Subject.CommitmentId id -> "Commitment";
            case Subject.AgreementId id -> "Agreement";
            case Subject.WorkingGroupId id -> "Working group";
            case Subject.CountryEngagementId id -> "Country engagement";
            case Subject.ForumEngagementId id -> "Forum engagement";
            case Subject.InitiativeId id -> "Initiative";
            case Subject.AnnualReportId id -> "Annual report";
            case Subject.OrganisationId id -> "Organisation";
            case Subject.PersonId id -> "Person";
        };
    }

    /** {@return where the subject is at home: a country, or the initiative} */
    public static String home(Subject subject) {
        return switch (subject) {
            case Subject.CommitmentId id -> CountryWords.of(id.government());
            case Subject.AgreementId id -> CountryWords.of(id.government());
            case Subject.WorkingGroupId id -> CountryWords.of(id.country());
            case Subject.CountryEngagementId id -> CountryWords.of(id.country());
            case Subject.ForumEngagementId id -> CountryWords.of(id.government());
            case Subject.AnnualReportId id -> CountryWords.of(id.government());
            case Subject.InitiativeId id -> "Voluntary Principles Initiative";
            case Subject.OrganisationId id -> "Register";
            case Subject.PersonId id -> "Register";
        };
    }

    /** {@return the subject whole, as in {@code Working group south kivu, Democratic Republic of the Congo}} */
    public static String of(Subject subject) {
        return switch (subject) {
            case Subject.AgreementId id -> "Agreement: " + DeskWords.sentence(id.name());
            case Subject.WorkingGroupId id ->
                "Working group " + DeskWords.sentence(id.name()) + ", " + CountryWords.of(id.country());
            case Subject.CountryEngagementId id ->
                "Country engagement, " + CountryWords.of(id.government()) + " in " + CountryWords.of(id.country());
            case Subject.ForumEngagementId id -> "Forum engagement: " + DeskWords.sentence(id.forum());
            case Subject.AnnualReportId id -> "Report of " + CountryWords.of(id.government()) + " on " + id.year();
            case Subject.CommitmentId id -> "Commitment, " + CountryWords.of(id.government());
            case Subject.InitiativeId id -> "Voluntary Principles Initiative";
            case Subject.OrganisationId id -> "Register of organisations";
            case Subject.PersonId id -> "Register of persons";
        };
    }
}
