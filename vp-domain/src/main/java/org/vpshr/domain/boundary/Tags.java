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

    /**
     * {@return the tag of every event of a subject}
     *
     * @param subject the subject
     */
    public static Tag subject(Subject subject) {
        return new Tag("subject", subject.toString());
    }

    /**
     * {@return the tag of the event that brought the entry, and of those that changed it}
     *
     * @param entry the entry, by its id
     */
    public static Tag entry(EntryId entry) {
        return new Tag("entry", entry.value());
    }

    /**
     * {@return the tag of what tells who held which office of a government (rule 51)}
     *
     * @param government the government, by its country
     */
    public static Tag offices(Country government) {
        return new Tag("offices", government.code());
    }

    /**
     * {@return the tag of what tells which reports of a government were published (rule 42)}
     *
     * @param government the government, by its country
     */
    public static Tag reports(Country government) {
        return new Tag("reports", government.code());
    }
}
