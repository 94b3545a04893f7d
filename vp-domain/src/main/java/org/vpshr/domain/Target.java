package org.vpshr.domain;

import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.Label;

/** Something on record that a command changes, so that whoever it belongs to has a say in it. */
public sealed interface Target {

    /** An entry that is said anew, hidden, shown, moved, ended or taken back. */
    record RecordedEntry(EntryId id) implements Target {}

    /** A subject that gets what was recorded of another. */
    record OtherSubject(Subject subject) implements Target {}

    /** A party of the register: its name, its spellings, where it belongs, whether it is there. */
    record RegisteredParty(Subject party) implements Target {}

    /** A case of a working group that is closed. */
    record OpenCase(Subject.WorkingGroupId group, @Label String matter) implements Target {}
}
