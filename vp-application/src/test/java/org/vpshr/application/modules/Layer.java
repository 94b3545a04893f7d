package org.vpshr.application.modules;

import java.nio.file.Path;

/** A module whose packages are pictured. */
enum Layer {
    DOMAIN("domain", true),
    PROJECTIONS("projections", true),
    APPLICATION("application", false);

    private final String name;
    private final boolean lined;

    Layer(String name, boolean lined) {
        this.name = name;
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
        return new Packages("org.vpshr." + name, Path.of("..", module(), "src", "main", "java", "org", "vpshr", name));
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
