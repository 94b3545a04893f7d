package org.vpshr.domain.boundary;

import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/** The tags that there are. They hold identities only, never anything of a person. */
public final class Tags {
    /** Who held the chair when, of all governments (rule 18). */
    public static final Tag CHAIR = new Tag("chair", "VPI");
    /** Who had which standing when, of all members (rules 7, 8, 28). */
    public static final Tag STANDING = new Tag("standing", "VPI");
    /** When the initiative and the association came to be (rules 1 and 30). */
    public static final Tag FOUNDING = new Tag("founding", "VPI");

    /** Which persons are in the register, and which were erased (rule 141). */
    public static final Tag PERSONS = new Tag("register", "persons");
    /** What binds all that was recorded before it: restrictions, releases, erasures (rule 112). */
    public static final Tag BINDING = new Tag("binding", "all");

    private Tags() {}

    /** Every event of a subject. */
    public static Tag subject(Subject subject) {
        return new Tag("subject", subject.toString());
    }

    /** The event that brought the entry, and those that changed it. */
    public static Tag entry(EntryId entry) {
        return new Tag("entry", entry.value());
    }

    /** Who held which office of a government (rule 51). */
    public static Tag offices(Country government) {
        return new Tag("offices", government.code());
    }

    /** Which reports of a government were published (rule 42). */
    public static Tag reports(Country government) {
        return new Tag("reports", government.code());
    }
}
