package org.vpshr.examples.ministry.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.reference.FieldDescription;

/** The fields of the catalogue, which stand one below the other, put together as they belong together. */
final class FormTree {
    private final List<FieldDescription> all;

    private FormTree(List<FieldDescription> all) {
        this.all = all;
    }

    static List<FormField> of(List<FieldDescription> all) {
        FormTree tree = new FormTree(all);
        List<FormField> fields = new ArrayList<>();
        for (FieldDescription field : all) {
            if (tree.owner(field) == null) {
                fields.add(tree.field(field));
            }
        }
        return List.copyOf(fields);
    }

    /** The object that has the field; the nearest one, where there are several. */
    private @Nullable FieldDescription owner(FieldDescription field) {
        @Nullable FieldDescription nearest = null;
        for (FieldDescription other : all) {
            if (field.path().startsWith(other.path() + ".")
                    && (nearest == null
                            || other.path().length() > nearest.path().length())) {
                nearest = other;
            }
        }
        return nearest;
    }

    private FormField field(FieldDescription description) {
        List<FormField> within = all.stream()
                .filter(other -> description.equals(owner(other)))
                .map(this::field)
                .toList();
        if (within.isEmpty()) {
            return new FormField.Single(description);
        }
        boolean brief = !withoutNull(description.kind()).endsWith(": an object")
                && !withoutNull(description.kind()).equals("an object");
        if (description.isList() && !brief) {
            return new FormField.Repeated(description, within);
        }
        return new FormField.Whole(description, brief ? new FormField.Single(description) : null, within);
    }

    private static String withoutNull(String kind) {
        return kind.replace(", or null to empty it", "");
    }
}
