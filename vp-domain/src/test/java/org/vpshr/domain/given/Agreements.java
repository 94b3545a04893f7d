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
    /** The agreement. */
    public static final AgreementId GOLD = new AgreementId(new Country("NL"), "gold");
    /** A trade union. */
    public static final Party FNV = Party.parse("org:fnv");
    /** The government. */
    public static final Party NL = Party.parse("gov:NL");
    /** A company. */
    public static final Party NUON = Party.parse("org:nuon");
    /** Another company. */
    public static final Party ESSENT = Party.parse("org:essent");

    /** Negotiations began in 2016. */
    public static final BeginNegotiation NEGOTIATION = new BeginNegotiation(GOLD, on("gold-talks", "2016"));
    /** It was signed in June 2017. */
    public static final SignAgreement SIGNED =
            new SignAgreement(GOLD, on("gold-signed", "2017-06-19"), NL, PartyKind.GOVERNMENT, true);
    /** It took effect on the same day, until June 2022. */
    public static final BringIntoEffect IN_EFFECT =
            new BringIntoEffect(GOLD, on("gold-in-effect", "2017-06-19"), FuzzyDate.parse("2022-06"));

    private Agreements() {}

    /**
     * {@return an entry, written late enough for any date in these tests}
     *
     * @param id how it is cited
     * @param edtf when, in EDTF
     */
    public static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    /**
     * {@return that a party joined}
     *
     * @param id how the entry is cited
     * @param edtf when, in EDTF
     * @param party who
     * @param kind what kind of party it is
     */
    public static JoinAgreement joins(String id, String edtf, Party party, PartyKind kind) {
        return new JoinAgreement(GOLD, on(id, edtf), party, kind, false);
    }

    /**
     * {@return that the agreement ended}
     *
     * @param edtf when, in EDTF
     * @param jointly whether the parties decided it together
     */
    public static EndAgreement ends(String edtf, boolean jointly) {
        return new EndAgreement(GOLD, on("gold-ended", edtf), jointly);
    }

    /** {@return the commands that bring the gold agreement into effect, with a union among its parties} */
    public static Command[] running() {
        return new Command[] {
            NEGOTIATION, SIGNED, IN_EFFECT, joins("fnv-joined", "2017-06-20", FNV, PartyKind.TRADE_UNION)
        };
    }
}
