package org.vpshr.application.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.reference.WrittenPage;

/** The page of modules and packages, and its pictures, are as what was compiled. */
@SuppressWarnings("NullAway.Init")
class ModulesPageTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Path DOCS = Path.of("docs");

    private static ModulesPage page;

    @BeforeAll
    static void lookAtWhatWasCompiled() throws IOException {
        page = new ModulesPage(CLONE);
    }

    @Test
    void the_page_is_written_from_what_was_compiled() throws IOException {
        WrittenPage.check(DOCS.resolve("modules.md"), page.all());
    }

    @Test
    void the_picture_of_modules_is_drawn_from_the_build() throws IOException {
        WrittenPage.check(
                DOCS.resolve("modules/modules.svg"),
                RowPicture.of(new Modules(CLONE).standing(), "The modules, each above those that it needs", true));
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void the_picture_of_a_layer_is_drawn_from_what_was_compiled(Layer layer) throws IOException {
        WrittenPage.check(
                DOCS.resolve(layer.picture()), RowPicture.of(page.standing(layer), layer.pictured(), layer.lined()));
    }

    @Test
    void each_stands_above_what_it_stands_on_and_what_follows_is_not_drawn_again() {
        Standing standing = standing(Map.of("front", List.of("middle", "leaf"), "middle", List.of("leaf")));

        assertThat(standing.rows()).containsExactly(List.of("front"), List.of("middle"), List.of("leaf"));
        assertThat(standing.directly("front")).containsExactly("middle");
    }

    @Test
    void a_circle_is_refused() {
        assertThatThrownBy(() -> standing(Map.of("one", List.of("other"), "other", List.of("one")))
                        .rows())
                .hasMessageContaining("circle");
    }

    private static Standing standing(Map<String, List<String>> below) {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        below.forEach((name, under) -> all.put(name, new TreeSet<>(under)));
        return Standing.of(all);
    }
}
