package org.vpshr.application.json.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.TypeName;

/**
 * Lifts events of older versions to what they are called and hold today, step by step, when they are read. What is
 * stored stays as it is.
 */
final class Upcasters {

    /**
     * From one version to the next.
     *
     * @param to what the result is called
     * @param change what to do with the fields
     */
    record Step(TypeName to, UnaryOperator<ObjectNode> change) {}

    /** Every version that was replaced so far: none. */
    static final Upcasters SUPPLIED = new Upcasters(Map.of());

    private final Map<TypeName, Step> steps;

    Upcasters(Map<TypeName, Step> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** An event under the name that it has today. */
    record Lifted(TypeName name, ObjectNode fields) {}

    boolean concerns(TypeName name) {
        return steps.containsKey(name);
    }

    Lifted lift(TypeName name, ObjectNode fields) {
        Lifted at = new Lifted(name, fields);
        for (Optional<Step> step = from(name); step.isPresent(); step = from(at.name())) {
            at = new Lifted(step.get().to(), step.get().change().apply(at.fields()));
        }
        return at;
    }

    private Optional<Step> from(TypeName name) {
        @Nullable Step step = steps.get(name);
        return Optional.ofNullable(step);
    }
}
