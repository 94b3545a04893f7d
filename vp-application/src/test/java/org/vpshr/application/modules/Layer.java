package org.vpshr.application.modules;

import java.nio.file.Path;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.Rules;
import org.vpshr.projections.history.Fold;

/** A module whose packages are pictured. */
enum Layer {
    DOMAIN("domain", Rules.class, true),
    PROJECTIONS("projections", Fold.class, true),
    APPLICATION("application", VoluntaryPrinciples.class, false);

    private final String name;
    private final Class<?> one;
    private final boolean lined;

    Layer(String name, Class<?> one, boolean lined) {
        this.name = name;
        this.one = one;
        this.lined = lined;
    }

    String module() {
        return "vp-" + name;
    }

    /** Where its packages stand, from the page. */
    String sources() {
        return "../../" + module() + "/src/main/java/org/vpshr/" + name;
    }

    Packages packages() {
        return new Packages(
                one, "org.vpshr." + name, Path.of("..", module(), "src", "main", "java", "org", "vpshr", name));
    }

    String picture() {
        return "modules/" + name + ".svg";
    }

    String pictured() {
        return "The packages of " + module() + ", each above those that it stands on";
    }

    boolean lined() {
        return lined;
    }
}
