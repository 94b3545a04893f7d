package org.vpshr.application.rehearsal.result;

import org.vpshr.projections.comparison.Change;

/**
 * A change in an answer, in the words in which two reports are compared. What made it so is the version, and no event.
 *
 * @param what what became of it
 * @param entry the entry; empty where the answer as a whole is meant
 * @param section the heading under which it stands; empty where it stands under none
 * @param before what this version says; empty where it says nothing
 * @param after what the other version says; empty where it says nothing
 */
public record AnswerChange(Change.What what, String entry, String section, String before, String after) {}
