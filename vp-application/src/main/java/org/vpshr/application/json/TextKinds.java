package org.vpshr.application.json;

import java.util.Map;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Party;

/** What a text of a narrower kind looks like, for messages. */
public final class TextKinds {
    private static final Map<Class<?>, String> EXAMPLES = Map.ofEntries(
            Map.entry(Subject.CommitmentId.class, "commitment/NL"),
            Map.entry(Subject.AgreementId.class, "irbc/NL/gold"),
            Map.entry(Subject.WorkingGroupId.class, "workinggroup/PE/gt-pv"),
            Map.entry(Subject.EngagementId.class, "engagement/NL/PE or forum/NL/igf"),
            Map.entry(Subject.InitiativeId.class, "initiative/VPI"),
            Map.entry(Subject.AnnualReportId.class, "report/NL/2018/public"),
            Map.entry(Subject.OrganisationId.class, "organisation/fnv"),
            Map.entry(Subject.PersonId.class, "person/koch"),
            Map.entry(Party.Organisation.class, "org:fnv"),
            Map.entry(Party.Person.class, "person:koch"),
            Map.entry(Party.Government.class, "gov:NL"));

    private TextKinds() {}

    public static String of(Class<?> type) {
        return "write " + EXAMPLES.getOrDefault(type, "it as documented");
    }
}
