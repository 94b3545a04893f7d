package org.example.ministry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Ministry {
    public static void main(String[] args) {
        SpringApplication.run(Ministry.class, args);
    }
}
