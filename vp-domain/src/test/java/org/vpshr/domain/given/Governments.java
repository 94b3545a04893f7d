package org.vpshr.domain.given;

import static org.vpshr.domain.given.AnEntry.anEntry;

import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.commitment.CommitmentCommand.*;
import org.vpshr.domain.commitment.CommitmentEvent.ChairHandedOver;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.initiative.InitiativeEvent.InitiativeFounded;
import org.vpshr.domain.initiative.InitiativeEvent.PlenaryHeld;
import org.vpshr.domain.initiative.PlenaryKind;
import org.vpshr.domain.party.Country;

/** What the tests of governments begin with. */
public final class Governments {
    /** The Netherlands. */
    public static final CommitmentId NETHERLANDS = new CommitmentId(new Country("NL"));
    /** Ghana. */
    public static final CommitmentId GHANA = new CommitmentId(new Country("GH"));
    /** Canada. */
    public static final CommitmentId CANADA = new CommitmentId(new Country("CA"));

    /** The initiative was founded in December 2000. */
    public static final InitiativeFounded FOUNDED =
            new InitiativeFounded(new InitiativeId(), on("vpi-founded", "2000-12-20"));
    /** A plenary was held in March 2017. */
    public static final PlenaryHeld OTTAWA =
            new PlenaryHeld(new InitiativeId(), on("plenary-2017", "2017-03-02/2017-03-03"), PlenaryKind.ANNUAL);

    /** The Netherlands joined early, before governments had to start as engaged. */
    public static final JoinInitiative NL_JOINS =
            new JoinInitiative(NETHERLANDS, on("nl-joined", "2001~"), Standing.FULL, false);

    /** The Netherlands took a seat on the steering committee in April 2016. */
    public static final TakeSteeringSeat NL_SEAT = new TakeSteeringSeat(NETHERLANDS, on("nl-seat", "2016-04"));

    /** Ghana applied in September 2013. */
    public static final ApplyForMembership GH_APPLIES = new ApplyForMembership(GHANA, on("gh-applied", "2013-09"));
    /** Ghana joined as an engaged member in March 2014. */
    public static final JoinInitiative GH_JOINS =
            new JoinInitiative(GHANA, on("gh-joined", "2014-03-26"), Standing.ENGAGED, false);
    /** Ghana became a full member in 2016. */
    public static final BecomeFullMember GH_FULL =
            new BecomeFullMember(GHANA, on("gh-full", "2016"), "national-action-plan");

    private Governments() {}

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
     * {@return an entry that follows the plenary of 2017}
     *
     * @param id how it is cited
     * @param edtf when, in EDTF
     */
    public static Entry atPlenary(String id, String edtf) {
        return anEntry(id)
                .on(edtf)
                .written("2025-06-01")
                .linked("follows:plenary-2017")
                .build();
    }

    /**
     * {@return that Canada held the chair}
     *
     * @param term from when to when, in EDTF
     */
    public static ChairHandedOver canadaChaired(String term) {
        return new ChairHandedOver(CANADA, on("ca-chair", term));
    }
}
