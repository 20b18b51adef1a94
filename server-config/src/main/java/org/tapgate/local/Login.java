package org.tapgate.local;

/** A name and its password; the password stays out of every text. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
