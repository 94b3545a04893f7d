package org.vpshr.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.domain.given.Ticking;

/** Gives each test a record in memory: see {@link VpTest}. */
public final class VpExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final Namespace OURS = Namespace.create(VpExtension.class);
    private static final List<Class<?>> GIVEN = List.of(VoluntaryPrinciples.class, Ticking.class, RecordInMemory.class);

    /** For JUnit, which makes one. */
    public VpExtension() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        RecordInMemory memory = memory(context);
        for (Object test : context.getRequiredTestInstances().getAllInstances()) {
            ReflectionSupport.findFields(test.getClass(), VpExtension::isGiven, HierarchyTraversalMode.TOP_DOWN)
                    .forEach(field -> give(field, test, memory));
        }
    }

    private static boolean isGiven(Field field) {
        return GIVEN.contains(field.getType()) && !Modifier.isStatic(field.getModifiers());
    }

    private static void give(Field field, Object test, RecordInMemory memory) {
        try {
            field.setAccessible(true);
            field.set(test, given(field.getType(), memory));
        } catch (IllegalAccessException e) {
            throw new ExtensionConfigurationException(
                    field + " cannot be set; leave out that it is final, or take a parameter of the test", e);
        }
    }

    private static Object given(Class<?> type, RecordInMemory memory) {
        if (type == VoluntaryPrinciples.class) {
            return memory.record();
        }
        return type == Ticking.class ? memory.clock() : memory;
    }

    private static RecordInMemory memory(ExtensionContext context) {
        return context.getStore(OURS)
                .getOrComputeIfAbsent(RecordInMemory.class, type -> RecordInMemory.fresh(), RecordInMemory.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Optional.ofNullable(context.getStore(OURS).remove(RecordInMemory.class, RecordInMemory.class))
                .ifPresent(RecordInMemory::close);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType())
                && context.getTestMethod().isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return given(parameter.getParameter().getType(), memory(context));
    }
}
