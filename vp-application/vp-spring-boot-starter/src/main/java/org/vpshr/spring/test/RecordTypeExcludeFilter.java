package org.vpshr.spring.test;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves out the components that {@link RecordTest} does not name. */
final class RecordTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<RecordTest> {
    RecordTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }
}
