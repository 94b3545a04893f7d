package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.grammar.LineForm;
import org.vpshr.application.json.grammar.LineGrammar;
import org.vpshr.domain.Rules;
import org.vpshr.domain.failure.InvalidValue;

/** Everything is to be found out: no command without its words, its fields and its line. */
class VocabularyTest {

    @Test
    void each_command_has_a_sentence_and_a_line_to_copy() {
        assertThat(Vocabulary.commands())
                .extracting(CommandDescription::name)
                .containsExactlyElementsOf(Catalogue.commands().types().keySet());
        assertThat(Vocabulary.commands().stream()
                        .filter(command -> !command.says().endsWith("."))
                        .map(CommandDescription::name))
                .as("commands without a sentence: vp-examples/bin/written takes it from above their names")
                .isEmpty();
        assertThat(Vocabulary.commands().stream()
                        .filter(command -> command.line().isEmpty())
                        .map(CommandDescription::name))
                .as("commands without a line to copy: add it to reference/lines, to the file of its home")
                .isEmpty();
    }

    @Test
    void each_field_is_told_in_words_and_no_words_are_told_of_a_field_that_is_not_there() {
        Set<String> used = new TreeSet<>();
        List<String> untold = new ArrayList<>();
        Lexicon words = Lexicon.read("fields.txt");
        fields().forEach(field -> Stream.of(field.owner() + "." + field.name(), field.name())
                .filter(name -> words.of(name).isPresent())
                .findFirst()
                .ifPresentOrElse(used::add, () -> untold.add(field.owner() + "." + field.name())));

        assertThat(untold).as("fields to be told of in reference/fields.txt").isEmpty();
        assertThat(words.all().keySet().stream().filter(name -> !used.contains(name)))
                .as("fields told of in reference/fields.txt, and no longer there")
                .isEmpty();
    }

    @Test
    void what_is_not_known_is_refused_with_what_is_like_it() {
        assertThatThrownBy(() -> Vocabulary.command("engagement.HoldEvnt"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("engagement.HoldEvent");
        assertThatThrownBy(() -> Vocabulary.rule(0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("from 1 to");
    }

    @Test
    void each_rule_is_told() {
        assertThat(Vocabulary.rules()).hasSameSizeAs(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.text()).endsWith(".");
            assertThat(Vocabulary.rule(rule.number())).contains(rule);
        });
    }

    @Test
    void a_field_says_whether_it_is_needed_and_what_may_stand_there() {
        assertThat(Vocabulary.command("engagement.HoldEvent").fields()).anySatisfy(field -> {
            assertThat(field.path()).isEqualTo("kind");
            assertThat(field.needed()).isTrue();
            assertThat(field.allowed()).contains("roundtable", "site-visit");
        });
        assertThat(Vocabulary.command("workinggroup.JoinMember").fields()).anySatisfy(field -> {
            assertThat(field.path()).isEqualTo("pillar");
            assertThat(field.needed()).isFalse();
        });
    }

    private static Stream<LineForm.Field> fields() {
        return Stream.concat(
                within(LineGrammar.opening()),
                Catalogue.commands().types().values().stream().flatMap(type -> within(LineGrammar.command(type))));
    }

    private static Stream<LineForm.Field> within(LineForm form) {
        return switch (form) {
            case LineForm.Fields fields ->
                fields.all().stream().flatMap(field -> Stream.concat(Stream.of(field), within(field.form())));
            case LineForm.Several several -> within(several.element());
            case LineForm.Either either -> within(either.whole());
            case LineForm.OrNothing revised -> within(revised.other());
            default -> Stream.empty();
        };
    }
}
