// SPDX-License-Identifier: Apache-2.0
// One glyph of the icon set in one colour; says nothing to a screen reader.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import kiosk.theme
import "glyphs.mjs" as Glyphs

Item {
    id: pictogram

    required property string glyph
    property color color: Tokens.scheme.ink
    property color edge: pictogram.color
    property real edgeWidth: 0
    property bool mirrored: false
    property real size: Tokens.label
    // An edge reaches out of the glyph's square.
    readonly property int margin: Math.ceil(pictogram.edgeWidth)

    implicitHeight: pictogram.size
    implicitWidth: pictogram.size

    // Qt's software renderer draws a Shape that is wholly outside its clip, a picture it does not.
    Item {
        height: pictogram.size + 2 * pictogram.margin
        layer.enabled: true
        width: height
        x: -pictogram.margin
        y: -pictogram.margin

        Shape {
            height: 24
            preferredRendererType: Shape.CurveRenderer
            width: 24
            x: pictogram.margin
            y: pictogram.margin

            transform: [
                Translate {
                    x: pictogram.mirrored ? -24 : 0
                },
                Scale {
                    xScale: (pictogram.mirrored ? -1 : 1) * pictogram.size / 24
                    yScale: pictogram.size / 24
                }
            ]

            ShapePath {
                fillColor: pictogram.color
                fillRule: ShapePath.WindingFill
                joinStyle: ShapePath.RoundJoin
                strokeColor: pictogram.edge
                strokeWidth: pictogram.edgeWidth > 0 ? pictogram.edgeWidth * 24 / pictogram.size : -1

                PathSvg {
                    path: Glyphs.path(pictogram.glyph)
                }
            }

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: Tokens.none
                joinStyle: ShapePath.RoundJoin
                strokeColor: pictogram.color
                strokeWidth: 2

                PathSvg {
                    path: Glyphs.lines(pictogram.glyph)
                }
            }
        }
    }
}
