package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.anEntry;

import org.vpshr.domain.Command;
import org.vpshr.domain.Subject.AgreementId;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.irbc.AgreementCommand.*;
import org.vpshr.domain.irbc.PartyKind;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;

/** What the tests of agreements begin with: the gold agreement of 2017. */
public final class Agreements {
    public static final AgreementId GOLD = new AgreementId(new Country("NL"), "gold");
    public static final Party FNV = Party.parse("org:fnv");
    public static final Party NL = Party.parse("gov:NL");
    public static final Party NUON = Party.parse("org:nuon");
    public static final Party ESSENT = Party.parse("org:essent");

    public static final BeginNegotiation NEGOTIATION = new BeginNegotiation(GOLD, on("gold-talks", "2016"));
    public static final SignAgreement SIGNED =
            new SignAgreement(GOLD, on("gold-signed", "2017-06-19"), NL, PartyKind.GOVERNMENT, true);
    public static final BringIntoEffect IN_EFFECT =
            new BringIntoEffect(GOLD, on("gold-in-effect", "2017-06-19"), FuzzyDate.parse("2022-06"));

    private Agreements() {}

    /** An entry, written late enough for any date in these tests. */
    public static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    public static JoinAgreement joins(String id, String edtf, Party party, PartyKind kind) {
        return new JoinAgreement(GOLD, on(id, edtf), party, kind, false);
    }

    public static EndAgreement ends(String edtf, boolean jointly) {
        return new EndAgreement(GOLD, on("gold-ended", edtf), jointly);
    }

    /** The gold agreement in effect, with a union among its parties. */
    public static Command[] running() {
        return new Command[] {
            NEGOTIATION, SIGNED, IN_EFFECT, joins("fnv-joined", "2017-06-20", FNV, PartyKind.TRADE_UNION)
        };
    }
}
