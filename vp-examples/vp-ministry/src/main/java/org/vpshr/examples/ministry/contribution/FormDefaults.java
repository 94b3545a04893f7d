package org.vpshr.examples.ministry.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.examples.ministry.account.Account;
import org.vpshr.examples.ministry.form.FormValues;

/** What a form has in it before anybody fills it in: who writes, when, and on which state of the record. */
final class FormDefaults {
    static final String DECIDED_ON = "contribution.decidedOn";

    private final VoluntaryPrinciples record;
    private final Clock clock;

    FormDefaults(VoluntaryPrinciples record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    FormValues of(Account who, Map<String, String> asked) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("contribution.by", who.desks().isEmpty() ? "" : who.desks().getFirst());
        values.put("contribution.written", LocalDate.now(clock).toString());
        values.put("contribution.audience", "public");
        values.putAll(asked);
        return onTheRecordAsItIs(FormValues.of(values));
    }

    FormValues onTheRecordAsItIs(FormValues values) {
        return values.with(Map.of(DECIDED_ON, String.valueOf(record.head().position())));
    }
}
