package org.vpshr.spring.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.FileSystemUtils;
import org.vpshr.application.Options;
import org.vpshr.application.Upkeep;

/** Puts the record of a context into a folder of its own, whatever the application says, and deletes that at the end. */
record RecordFolder() implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Path folder = made();
        Path record = folder.resolve("record.db");
        Path masterKey = folder.resolve("master.key");
        Upkeep.makeMasterKey(Options.of(record), masterKey);
        TestPropertyValues.of(
                        "vp.enabled=true",
                        "vp.store.file=" + record,
                        "vp.store.data-source=",
                        "vp.store.schema=",
                        "vp.keys.file=" + folder.resolve("record.keys"),
                        "vp.keys.data-source=",
                        "vp.keys.schema=",
                        "vp.keys.master-key=" + masterKey,
                        "vp.migration.mode=before-start",
                        "vp.migration.record=",
                        "vp.migration.keys=",
                        "vp.health.verify-every=0",
                        "vp.health.followers-every=0",
                        "vp.state=" + folder.resolve("state"),
                        "vp.checkpoint=" + folder.resolve("checkpoint"))
                .applyTo(context);
        // what is registered before the record is destroyed after it
        if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry beans) {
            DisposableBean end = () -> FileSystemUtils.deleteRecursively(folder);
            beans.registerDisposableBean("recordTestFolder", end);
        }
    }

    private static Path made() {
        try {
            return Files.createTempDirectory("vp-record-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
