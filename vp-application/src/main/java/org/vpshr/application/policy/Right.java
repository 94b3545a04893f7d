package org.vpshr.application.policy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.vpshr.domain.Command;

/** What can be permitted. */
public enum Right {
    /** To tell of a country, of its working groups and of the parties there. */
    CONTRIBUTE("contributing"),
    /** To tell of everything else, and to change what was said. */
    EDIT("editing"),
    /** To let something pass for publication, or stop it. */
    CLEAR("clearing"),
    /** To write and sign the foreword. */
    SIGN("the foreword and its signature"),
    /** To submit and publish a report, and to amend what was published. */
    PUBLISH("publishing"),
    /** To read all, for each circle, and to take it along. */
    AUDIT("auditing"),
    /** To change the store itself: what it holds, and the key that opens it. */
    KEEP("keeping");

    private final String words;

    Right(String words) {
        this.words = words;
    }

    /**
     * {@return the right that a command needs; what else it needs depends on what is on record}
     *
     * @param command what is asked to be recorded
     */
    public static Right neededBy(Command command) {
        return Needed.to(command);
    }

    /** Who has it, for messages: {@code a contributor or an editor}. */
    String holders() {
        return Arrays.stream(Role.values())
                .filter(role -> role.may(this))
                .map(Role::words)
                .collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
        return words;
    }
}
