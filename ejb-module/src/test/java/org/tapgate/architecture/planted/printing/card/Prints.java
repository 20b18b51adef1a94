package org.tapgate.architecture.planted.printing.card;

/** Breaks the rule on purpose. */
class Prints {

    void print() {
        System.out.println("printed");
    }
}
