package org.vpshr.application.reference;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vpshr.application.given.ModuleClasses;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Fact;
import org.vpshr.projections.history.Fold;

/** Which views read an event: by its type, or by something that it says of itself and others do not. */
final class EventReaders {
    private static final String VIEWS = "org.vpshr.projections.";

    /** What every event says of itself, or every one that brings an entry. */
    private static final Set<String> OF_ALL = Set.of(
            "subject",
            "contribution",
            "statedEntry",
            "touches",
            "statedTime",
            "circle",
            "tags",
            "with",
            "attachments",
            "stableName",
            "word",
            "belongsTo",
            "spanningTags");

    private final JavaClasses views;

    EventReaders() throws IOException {
        views = ModuleClasses.with(Fold.class);
    }

    /** The views that name the type of the event. */
    SortedSet<String> byType(Class<?> event) {
        return views.stream()
                .filter(view -> view.getDirectDependenciesFromSelf().stream()
                        .anyMatch(one -> one.getTargetClass().isEquivalentTo(event)))
                .map(EventReaders::view)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What it says of itself where most events say nothing, as in {@code standingChange}. */
    static SortedSet<String> ownAnswers(Class<?> event) {
        return Arrays.stream(event.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !OF_ALL.contains(method.getName()))
                .filter(method -> Stream.of(DomainEvent.class, Fact.class)
                        .anyMatch(general -> method.getDeclaringClass() != general && has(general, method)))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean has(Class<?> general, Method method) {
        return Arrays.stream(general.getDeclaredMethods())
                .anyMatch(one -> one.getName().equals(method.getName()) && one.getParameterCount() == 0);
    }

    /** The views that ask events for it. */
    SortedSet<String> asking(String question) {
        return views.stream()
                .filter(view -> view.getMethodCallsFromSelf().stream().anyMatch(call -> asks(call, question)))
                .map(EventReaders::view)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean asks(JavaMethodCall call, String question) {
        return call.getTarget().getName().equals(question)
                && call.getTargetOwner().isAssignableTo(Fact.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static String view(JavaClass type) {
        return type.getPackageName().substring(VIEWS.length());
    }

    /** All views. */
    SortedSet<String> all() {
        return views.stream()
                .filter(type -> type.getPackageName().startsWith(VIEWS))
                .map(EventReaders::view)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All views of entries. */
    List<String> ofEntries() {
        return Stream.of("statedEntry", "touches")
                .flatMap(question -> asking(question).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
