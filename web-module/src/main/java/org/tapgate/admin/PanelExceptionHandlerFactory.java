package org.tapgate.admin;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PanelExceptionHandler} around the one of Faces. */
public class PanelExceptionHandlerFactory extends ExceptionHandlerFactory {

    /** Wraps the factory that was there before. */
    public PanelExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PanelExceptionHandler(getWrapped().getExceptionHandler());
    }
}
