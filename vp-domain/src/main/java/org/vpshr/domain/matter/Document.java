package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.REPORT_LOOKS_BACK;
import static org.vpshr.domain.matter.MatterRule.TRANSLATION_IS_OF_ANOTHER_LANGUAGE;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/**
 * A document, other than the government's own yearly report under the Voluntary Principles. The time of its entry is
 * that on which it came out.
 *
 * @param kind what kind of document it is
 * @param title what it is called
 * @param number by which it is cited, such as a symbol or an edition; empty where it has none
 * @param part which part of it is told of, such as page 26 or article 24; empty for all of it
 * @param ordinal the how many-th of its kind it is, from 1
 * @param covers the period that it is about, which need not be that of its title
 * @param dated the day that it bears, where that is not the day on which it came out
 * @param issuers who answers for it
 * @param askedBy who asked for it
 * @param languages in which it is there
 * @param translatedFrom for a translation, the language that it was made from
 */
public record Document(
        Kind kind,
        @OneLine String title,
        @Label @MayBeEmpty String number,
        @Label @MayBeEmpty String part,
        @Nullable Integer ordinal,
        @Nullable When covers,
        @Nullable FuzzyDate dated,
        List<Party> issuers,
        List<Party> askedBy,
        List<Language> languages,
        @Nullable Language translatedFrom)
        implements Matter {

    /**
     * Checks the number, and takes copies of the lists.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when the number is below 1
     */
    public Document {
        issuers = List.copyOf(issuers);
        askedBy = List.copyOf(askedBy);
        languages = List.copyOf(languages);
        Ordinals.check(ordinal);
    }

    Document named(UnaryOperator<Party> by) {
        return new Document(
                kind,
                title,
                number,
                part,
                ordinal,
                covers,
                dated,
                OtherParties.each(issuers, by),
                OtherParties.each(askedBy, by),
                languages,
                translatedFrom);
    }

    @Override
    public Findings admit(Entry entry) {
        TRANSLATION_IS_OF_ANOTHER_LANGUAGE.refuseIf(
                translatedFrom != null && languages.contains(translatedFrom),
                "the document is in " + translatedFrom + " and a translation from it",
                "name the languages of the translation alone, or leave out what it was made from");
        return Findings.of(REPORT_LOOKS_BACK.flagIf(
                kind.looksBack()
                        && covers != null
                        && entry.when().hasDate()
                        && entry.when()
                                .span()
                                .latestEnd()
                                .isBefore(covers.span().earliestEnd()),
                entry.id() + " tells of a report that came out before the end of its period"));
    }

    /** What a document is. */
    public enum Kind {
        /** It tells what was done. */
        REPORT,
        /** It judges what was done. */
        EVALUATION,
        /** It tells what was found out. */
        STUDY,
        /** It says what is aimed at. */
        STRATEGY,
        /** It says what is to be done, by whom and by when. */
        ACTION_PLAN,
        /** It says how something is done. */
        GUIDANCE,
        /** A law or another rule that binds. */
        LAW,
        /** What an authority or a court decided. */
        DECISION,
        /** What several agreed on. */
        AGREEMENT,
        /** It is sent to somebody. */
        LETTER,
        /** It says publicly where somebody stands. */
        STATEMENT,
        /** It comes out again and again. */
        NEWSLETTER,
        /** None of these. */
        OTHER;

        /** Whether it tells what was, so that its period is over when it comes out. */
        boolean looksBack() {
            return this == REPORT || this == EVALUATION;
        }
    }
}
