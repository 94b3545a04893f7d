package org.vpshr.spring;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.vpshr.application.store.Store;

/** Where the record and its keys are, by what the properties say and Boot manages. */
final class Places {
    private final VpProperties properties;
    private final BeanFactory beans;

    Places(VpProperties properties, BeanFactory beans) {
        this.properties = properties;
        this.beans = beans;
    }

    Store record() {
        VpProperties.StoreProperties store = properties.store();
        if (store.file() != null) {
            if (store.schema() != null || store.dataSource() != null) {
                throw new RecordNotConfigured(
                        "vp.store names a file, and PostgreSQL too", "leave out vp.store.file, or the others");
            }
            return Store.of(store.file());
        }
        return hosted(dataSource(store.dataSource(), "vp.store.data-source"), store.schema());
    }

    /** Nothing where they lie beside a record that is a file. */
    Optional<Store> keys() {
        VpProperties.Keys keys = properties.keys();
        @Nullable Path file = keys.file();
        if (file != null) {
            return Optional.of(Store.of(file));
        }
        if (keys.schema() == null && keys.dataSource() == null) {
            if (properties.store().file() == null) {
                throw new RecordNotConfigured(
                        "nothing says where the keys of names are, which must lie apart from a record in PostgreSQL",
                        "set vp.keys.schema, vp.keys.data-source or vp.keys.file");
            }
            return Optional.empty();
        }
        String source = keys.dataSource() == null ? properties.store().dataSource() : keys.dataSource();
        return Optional.of(hosted(dataSource(source, "vp.keys.data-source"), keys.schema()));
    }

    private static Store hosted(DataSource source, @Nullable String schema) {
        return schema == null ? Store.of(source) : Store.of(source, schema);
    }

    private DataSource dataSource(@Nullable String name, String property) {
        try {
            return name == null ? beans.getBean(DataSource.class) : beans.getBean(name, DataSource.class);
        } catch (NoUniqueBeanDefinitionException several) {
            throw new RecordNotConfigured(
                    "there are several DataSources, and none of them is the primary", "name one in " + property);
        } catch (NoSuchBeanDefinitionException none) {
            throw new RecordNotConfigured(
                    name == null
                            ? "nothing says where the record is, and there is no DataSource"
                            : "there is no DataSource of the name " + name,
                    "set vp.store.file for a record in a file, or spring.datasource.url and " + property
                            + " for one in PostgreSQL");
        }
    }
}
