package org.vpshr.examples.ministry.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.FieldDescription;
import org.vpshr.application.reference.Vocabulary;

/** The kinds of fields are called here as the catalogue calls them. */
class ChoiceKindsTest {

    @Test
    void each_kind_of_which_something_is_offered_is_one_of_the_catalogue() {
        Set<String> kinds = Stream.concat(
                        Vocabulary.opening().stream(),
                        Vocabulary.commands().stream()
                                .map(CommandDescription::fields)
                                .flatMap(java.util.List::stream))
                .map(FieldDescription::kind)
                .map(kind -> kind.replace("a list: ", "").replace(", or null to empty it", ""))
                .collect(Collectors.toSet());

        assertThat(kinds)
                .containsAll(RecordChoices.SUBJECTS.keySet())
                .containsAll(RecordChoices.PARTIES.keySet())
                .contains(RecordChoices.ENTRY, RecordChoices.LINK, RecordChoices.DESK);
    }
}
