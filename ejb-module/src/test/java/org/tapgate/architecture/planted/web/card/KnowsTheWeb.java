package org.tapgate.architecture.planted.web.card;

/** Breaks the rule on purpose. */
class KnowsTheWeb {

    jakarta.ws.rs.core.Response response;
}
