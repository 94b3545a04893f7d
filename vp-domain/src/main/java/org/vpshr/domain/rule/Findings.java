package org.vpshr.domain.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person should look at, in the order of the rules.
 *
 * @param all the findings
 */
public record Findings(List<Finding> all) {
    /** No rule is in doubt. */
    public static final Findings NONE = new Findings(List.of());

    /** Takes a copy of the findings. */
    public Findings {
        all = List.copyOf(all);
    }

    /**
     * {@return the finding, if there is one}
     *
     * @param finding the finding; empty for none
     */
    public static Findings of(Optional<Finding> finding) {
        return NONE.with(finding);
    }

    /**
     * {@return these and the finding, if there is one}
     *
     * @param finding the finding; empty for none
     */
    public Findings with(Optional<Finding> finding) {
        return finding.map(one -> with(new Findings(List.of(one)))).orElse(this);
    }

    /**
     * {@return these and then the others}
     *
     * @param others the findings that come after these
     */
    public Findings with(Findings others) {
        return new Findings(Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
