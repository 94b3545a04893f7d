package org.vpshr.application.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Modules and packages on one page, in Markdown, with pictures. */
final class ModulesPage {
    private static final String HEAD = """
        # Modules and packages

        <!-- Written from what was compiled by a test (ModulesPageTest), which also holds it. Not to be edited. -->

        What stands on what. A box stands above all that it needs, so nothing points upward and there is no circle; a \
        line that follows from others is not drawn. How one line goes through them, from a file to a report, is walked \
        [here](walk.md). What each package may not know is held by ArchUnit, with the reason: \
        [domain](../../vp-domain/src/test/java/org/vpshr/domain/architecture/Domain.java), \
        [projections](../../vp-projections/src/test/java/org/vpshr/projections/Views.java), \
        [application](../src/test/java/org/vpshr/application/Architecture.java).

        """;

    private final Modules modules;
    private final Map<Layer, Standing> layers = new EnumMap<>(Layer.class);

    ModulesPage(Path clone) throws IOException {
        modules = new Modules(clone);
        for (Layer layer : Layer.values()) {
            layers.put(layer, layer.packages().standing());
        }
    }

    Standing standing(Layer layer) {
        return Objects.requireNonNull(layers.get(layer));
    }

    String all() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("## Modules\n\n![The modules, each above those that it needs; the table says the same]"
                + "(modules/modules.svg)\n\n");
        page.append(modules());
        for (Layer layer : Layer.values()) {
            page.append("\n## ").append(layer.module()).append("\n\n").append(layer(layer));
        }
        return page.toString();
    }

    private String modules() throws IOException {
        Standing standing = modules.standing();
        SortedMap<String, String> says = modules.descriptions();
        SortedMap<String, String> folders = modules.folders();
        return "| module | what it is | needs |\n|---|---|---|\n"
                + standing.rows().reversed().stream()
                        .flatMap(List::stream)
                        .map(name -> "| [" + name + "](../../" + folders.get(name) + ") | " + says.get(name) + " | "
                                + String.join(", ", standing.directly(name)) + " |\n")
                        .collect(Collectors.joining());
    }

    private String layer(Layer layer) throws IOException {
        Packages packages = layer.packages();
        Standing standing = standing(layer);
        StringBuilder text = new StringBuilder("![" + layer.pictured() + "; the table says the same](" + layer.picture()
                + ")\n\n| package | what lives in it | stands on |\n|---|---|---|\n");
        for (String name :
                standing.rows().reversed().stream().flatMap(List::stream).toList()) {
            text.append("| [" + name + "](" + layer.sources() + "/" + name.replace('.', '/') + "/package-info.java) | "
                    + packages.says(name) + " | " + String.join(", ", standing.directly(name)) + " |\n");
        }
        return text.toString();
    }
}
