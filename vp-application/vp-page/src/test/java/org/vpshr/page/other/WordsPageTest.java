package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.Legend;
import org.vpshr.page.word.Term;
import org.vpshr.page.word.WordsPage;
import org.vpshr.projections.comparison.Change.What;
import org.vpshr.projections.followup.PlanState;

class WordsPageTest {
    private final Element main = new Element("main");

    @Test
    void every_change_and_every_state_of_an_undertaking_has_its_sentence() {
        WordsPage.into(main);

        assertThat(main.select("section").get(1).select("dt"))
                .hasSize(What.values().length)
                .extracting(Element::text)
                .contains("refined", "reattributed", "told otherwise");
        assertThat(main.select("section").get(2).select("dt")).hasSize(PlanState.values().length);
        assertThat(main.select("dd").eachText())
                .hasSameSizeAs(main.select("dt"))
                .allMatch(said -> said.endsWith("."));
    }

    @Test
    void within_its_group_a_word_has_one_meaning() {
        for (List<Term> group : List.of(Term.ofTheRecord(), Term.ofChanges(), Term.ofUndertakings())) {
            assertThat(group).extracting(Term::word).doesNotHaveDuplicates();
            assertThat(group).extracting(Term::meaning).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_legend_says_what_the_page_of_words_says_and_leads_there() {
        Legend.into(main, new ServerLinks("/record", null), List.of(Term.EVENT, Term.of(What.REFINED)));

        assertThat(main.select("details summary").text()).isEqualTo("What the words say: event, refined");
        assertThat(main.select("dd").eachText())
                .containsExactly(
                        Term.EVENT.meaning(), ChangeWord.of(What.REFINED).meaning());
        assertThat(main.select("a").eachAttr("href")).containsExactly("/record/words");
    }
}
