package org.vpshr.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.matter.MatterRule;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Rule;

class NoticesInShortTest {
    private static Notice notice(int line, Rule rule) {
        return new Notice("lines.jsonl:" + line, new Finding(rule, "look"));
    }

    @Test
    void a_rule_that_is_met_often_hides_no_other() {
        List<Notice> notices = Stream.concat(
                        IntStream.rangeClosed(2, 99).mapToObj(line -> notice(line, EntryRule.SOURCE_HAS_A_SNAPSHOT)),
                        Stream.of(notice(100, MatterRule.ABSENCE_HAS_A_TIME)))
                .toList();

        assertThat(NoticesInShort.of(notices))
                .hasSize(7)
                .startsWith("lines.jsonl:2: rule 120: look")
                .endsWith("lines.jsonl:100: rule 163: look", "rule 120: 93 more of the same");
    }

    @Test
    void a_few_are_all_told() {
        List<Notice> notices = IntStream.rangeClosed(1, 5)
                .mapToObj(line -> notice(line, MatterRule.ABSENCE_HAS_A_TIME))
                .toList();

        assertThat(NoticesInShort.of(notices))
                .containsExactlyElementsOf(
                        notices.stream().map(Notice::toString).toList());
    }
}
