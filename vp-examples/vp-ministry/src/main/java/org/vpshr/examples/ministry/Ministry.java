package org.vpshr.examples.ministry;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** A ministry's application over the record. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Ministry {
    /** Starts it. */
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application, with the record where {@code ministry.store} says. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(Ministry.class);
        application.addInitializers(new StoreChoice());
        return application;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Says where it answers. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> address(ServerProperties server) {
        return ready -> System.out.printf(
                "It answers at http://%s:%s%n",
                server.getAddress() == null ? "127.0.0.1" : server.getAddress().getHostAddress(),
                ready.getApplicationContext().getEnvironment().getProperty("local.server.port"));
    }
}
