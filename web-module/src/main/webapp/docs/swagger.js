// A file of its own, since the content security policy allows no inline script
window.addEventListener('load', function () {
    window.SwaggerUIBundle({
        url: '/openapi?format=JSON',
        dom_id: '#swagger-ui',
        deepLinking: true,
        displayRequestDuration: true,
        tryItOutEnabled: true,
        persistAuthorization: false,
        validatorUrl: null
    });
});
