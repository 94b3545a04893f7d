package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vpshr.application.json.Catalogue;

/** What is written from the code is as the code is. */
class WrittenReferenceTest {

    @Test
    void what_a_command_says_stands_above_it_in_the_source() throws IOException {
        Map<String, String> sentences = Sentences.all();

        assertThat(sentences.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.commands().types().keySet());
        assertThat(sentences.values()).allMatch(sentence -> sentence.endsWith("."));
        WrittenPage.check(WrittenPage.resource("commands.txt"), lines(sentences));
    }

    @Test
    void the_page_of_commands_is_written_from_the_code() throws IOException {
        WrittenPage.check(Path.of("docs/commands.md"), VocabularyPage.of(Vocabulary.commands()));
    }

    @Test
    void the_schema_is_written_from_the_code() throws IOException {
        WrittenPage.check(Path.of("docs/contribution.schema.json"), Vocabulary.schema());
    }

    static String lines(Map<String, String> byName) {
        return byName.entrySet().stream()
                .map(one -> one.getKey() + " = " + one.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
