package org.vpshr.page.word;

import java.util.function.Function;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Country;

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
    public static String home(Subject subject, Function<Country, String> countries) {
        return switch (subject) {
            case Subject.CommitmentId id -> countries.apply(id.government());
            case Subject.AgreementId id -> countries.apply(id.government());
            case Subject.WorkingGroupId id -> countries.apply(id.country());
            case Subject.CountryEngagementId id -> countries.apply(id.country());
            case Subject.ForumEngagementId id -> countries.apply(id.government());
            case Subject.AnnualReportId id -> countries.apply(id.government());
            case Subject.InitiativeId id -> "Voluntary Principles Initiative";
            case Subject.OrganisationId id -> "Register";
            case Subject.PersonId id -> "Register";
        };
    }

    /** {@return the subject whole, as in {@code Working group south kivu, Democratic Republic of the Congo}} */
    public static String of(Subject subject, Function<Country, String> countries) {
        return switch (subject) {
            case Subject.AgreementId id -> "Agreement: " + DeskWords.sentence(id.name());
            case Subject.WorkingGroupId id ->
                "Working group " + DeskWords.sentence(id.name()) + ", " + countries.apply(id.country());
            case Subject.CountryEngagementId id ->
                "Country engagement, " + countries.apply(id.government()) + " in " + countries.apply(id.country());
            case Subject.ForumEngagementId id -> "Forum engagement: " + DeskWords.sentence(id.forum());
            case Subject.AnnualReportId id ->
                "Report of " + countries.apply(id.government()) + " on " + id.year();
            case Subject.CommitmentId id -> "Commitment, " + countries.apply(id.government());
            case Subject.InitiativeId id -> "Voluntary Principles Initiative";
            case Subject.OrganisationId id -> "Register of organisations";
            case Subject.PersonId id -> "Register of persons";
        };
    }
}
