package org.vpshr.projections.call;

/** What a desk is asked. An entry is asked about once: under the first of these that it comes under. */
public enum QuestionKind {
    /** What became of a plan, a goal, a pledge, a promise, an accepted offer or a forecast. */
    PLAN,
    /** Whether what was pleaded for was achieved. */
    ADVOCACY,
    /** Whether who was invited came, or a group met as it meant to. */
    EXPECTATION,
    /** Whether what an agreement asks for of the year was done. */
    OBLIGATION,
    /** What is to be told for an item of the guidelines that nothing serves yet. */
    ITEM,
    /** Whether what holds as a rule, or held as of a day, is still true. */
    STANDING,
    /** Whether what the last report told beside that stays as it is. */
    TEXT
}
