package org.vpshr.application.policy;

import static org.vpshr.application.policy.Right.AUDIT;
import static org.vpshr.application.policy.Right.CLEAR;
import static org.vpshr.application.policy.Right.CONTRIBUTE;
import static org.vpshr.application.policy.Right.EDIT;
import static org.vpshr.application.policy.Right.KEEP;
import static org.vpshr.application.policy.Right.PUBLISH;
import static org.vpshr.application.policy.Right.SIGN;

import java.util.Set;

/** What somebody is to the record, and the rights that go with it. */
public enum Role {
    /** Of a mission: tells of the countries that it is accredited to (rule 108). */
    CONTRIBUTOR("a contributor", CONTRIBUTE),
    /** Of the ministry: tells of everything, amends, and clears (rule 128). */
    EDITOR("an editor", CONTRIBUTE, EDIT, CLEAR),
    /** Writes and signs the foreword (rule 51). */
    MINISTERS_OFFICE("the minister's office", SIGN),
    /** Publishes reports, translations and what is said of them later. */
    PUBLISHER("a publisher", PUBLISH),
    /** Looks after the store: takes in what was exported elsewhere, replaces its key. */
    KEEPER("a keeper", KEEP),
    /** Reads all and records nothing. */
    AUDITOR("an auditor", AUDIT),
    /** Reads what is for its circle and records nothing: of the public, or of another participant. */
    READER("a reader");

    private final String words;
    private final Set<Right> rights;

    Role(String words, Right... rights) {
        this.words = words;
        this.rights = Set.of(rights);
    }

    /**
     * {@return whether whoever has the role has the right}
     *
     * @param right the right
     */
    public boolean may(Right right) {
        return rights.contains(right);
    }

    String words() {
        return words;
    }
}
