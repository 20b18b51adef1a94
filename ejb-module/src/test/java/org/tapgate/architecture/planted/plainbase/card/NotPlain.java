package org.tapgate.architecture.planted.plainbase.card;

/** Breaks the rule on purpose. */
public class NotPlain {

    jakarta.persistence.EntityManager entityManager;
}
