package org.vpshr.application.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.given.Rewritten;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.codec.Defaults;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.text.Blank;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;

/** Of every text of every command: a blank names nothing, so it is either not said or refused with its field. */
class BlankTextsTest {

    static Stream<Class<? extends Command>> commands() {
        return Catalogue.commands().types().values().stream();
    }

    private static Record sample(Class<? extends Command> type) {
        return (Record) Samples.full().of(type);
    }

    private static List<RecordComponent> texts(Record command) {
        List<RecordComponent> texts = new ArrayList<>();
        Rewritten.of(command, (value, component) -> {
            if (value instanceof String) {
                texts.add(component);
            }
            return null;
        });
        return texts;
    }

    /** The command with another text in one place; itself where its own form refuses that text. */
    private static Record with(Record command, int place, String text) {
        int[] met = {0};
        return Rewritten.of(command, (value, component) -> value instanceof String && met[0]++ == place ? text : null);
    }

    private static void assertRefused(Record command, Record spoilt) {
        if (!spoilt.equals(command)) {
            assertThatThrownBy(() -> Blank.refuseIn(spoilt))
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            refused -> assertThat(refused.place()).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_said_in_full_is_taken(Class<? extends Command> type) {
        assertThatCode(() -> Blank.refuseIn(sample(type))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_left_out_of_a_line_and_empty_then_may_be_empty(Class<? extends Command> type) {
        for (RecordComponent component : texts(sample(type))) {
            boolean leftOut = Defaults.of(JsonForm.LINE, component.getDeclaringRecord(), component.getName())
                    .filter(""::equals)
                    .isPresent();

            assertThat(component.isAnnotationPresent(MayBeEmpty.class) || !leftOut)
                    .as(component.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void blanks_alone_and_the_sign_that_empties_are_no_text(Class<? extends Command> type) {
        Record command = sample(type);
        for (int place = 0; place < texts(command).size(); place++) {
            for (String blank : List.of(" ", "\t", "\u00a0", "\u2007\u200d", "[]", " [] ")) {
                assertRefused(command, with(command, place, blank));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_empty_text_is_one_that_may_be_left_unsaid(Class<? extends Command> type) {
        Record command = sample(type);
        List<RecordComponent> texts = texts(command);
        for (int place = 0; place < texts.size(); place++) {
            Record emptied = with(command, place, "");
            if (texts.get(place).isAnnotationPresent(MayBeEmpty.class)) {
                assertThatCode(() -> Blank.refuseIn(emptied)).doesNotThrowAnyException();
            } else {
                assertRefused(command, emptied);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_name_is_not_another_one_for_the_blanks_at_its_ends(Class<? extends Command> type) {
        Record command = sample(type);
        List<RecordComponent> texts = texts(command);
        for (int place = 0; place < texts.size(); place++) {
            if (texts.get(place).isAnnotationPresent(Label.class)) {
                assertRefused(command, with(command, place, "a name "));
            }
        }
    }
}
