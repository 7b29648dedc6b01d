# The command numberkit, which serves by default. README.md shows how to run it; .ci/container has the steps.

# The whole image has a compiler: sqlite3 needs one where its binary cannot be downloaded.
FROM node:24.21.0-bookworm AS build
WORKDIR /clone
COPY . .
RUN bash .ci/container/stage /app

FROM node:24.21.0-bookworm-slim
LABEL org.opencontainers.image.title="Numberkit" \
      org.opencontainers.image.description="A server of phone-number operations of AWS, for laptops and CI" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /app /app
# The only folder that the server writes to.
RUN install -d -o node -g node -m 700 /data
ENV PATH=/app/bin:$PATH \
    NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4010 \
    DATABASE_URL=sqlite:/data/numberkit.sqlite3
# The user node, by number: Kubernetes cannot see from a name that it is not root.
USER 1000:1000
WORKDIR /data
VOLUME /data
EXPOSE 4010
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s --start-interval=1s --retries=3 \
  CMD ["sh", "-c", "exec numberkit wait --ready --timeout 2s --url \"http://127.0.0.1:${NUMBERKIT_PORT:-$PORT}\""]
ENTRYPOINT ["numberkit"]
CMD ["serve"]
