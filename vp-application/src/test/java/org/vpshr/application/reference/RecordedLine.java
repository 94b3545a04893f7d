package org.vpshr.application.reference;

import java.util.List;

/**
 * What became of a line to copy: what was recorded, and what a report tells of it.
 *
 * @param command what it asks for, such as {@code workinggroup.JoinMember}
 * @param events what was recorded, such as {@code workinggroup.MemberJoined}
 * @param year the reporting year of the report that prints its entry, or would be the first to
 * @param section the key of the section in which it is printed; empty where it is not
 * @param told the line of the report; where none is printed, why not
 */
record RecordedLine(String command, List<String> events, int year, String section, String told) {

    boolean isPrinted() {
        return !section.isEmpty();
    }
}
