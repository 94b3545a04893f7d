package org.vpshr.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of beans that use a record, without a database and without the rest of the application. No component of it is found
 * but those that {@link #includeFilters} or an import names, also none that changes how a record is opened or observes it.
 * The record is empty, in a folder that is deleted with the context, and lasts as long as that: a test that needs an empty one
 * is marked with {@code @DirtiesContext}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@BootstrapWith(RecordTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(RecordTypeExcludeFilter.class)
@AutoConfigureRecord
public @interface RecordTest {

    /** {@return properties of the environment, each as {@code key=value}} */
    String[] properties() default {};

    /** {@return whether those components are left out that are left out where nothing is said: all} */
    boolean useDefaultFilters() default true;

    /** {@return which components are found all the same} */
    Filter[] includeFilters() default {};

    /** {@return which components are not found} */
    Filter[] excludeFilters() default {};

    /** {@return auto-configurations that are left out} */
    Class<?>[] excludeAutoConfiguration() default {};
}
