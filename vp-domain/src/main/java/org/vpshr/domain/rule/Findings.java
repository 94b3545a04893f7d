package org.vpshr.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person should look at, in the order of the rules. */
public record Findings(List<Finding> all) {
    /** No rule is in doubt. */
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = List.copyOf(all);
    }

    /** The finding, if there is one. */
    public static Findings of(Optional<Finding> finding) {
        return NONE.with(finding);
    }

    /** These and the finding, if there is one. */
    public Findings with(Optional<Finding> finding) {
        return finding.map(one -> with(new Findings(List.of(one)))).orElse(this);
    }

    /** These and then the others. */
    public Findings with(Findings others) {
        return new Findings(Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
