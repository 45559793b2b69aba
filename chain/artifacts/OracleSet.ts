/** ABI and creation code of the contract OracleSet. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "function",
  "name": "MAX_ORACLES",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activationDelay",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "activeSigners",
  "inputs": [],
  "outputs": [
   {
    "name": "signers",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "addBond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "admit",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "bondAsset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenge",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "challengeBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challengeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Challenge",
    "components": [
     {
      "name": "from",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "until",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "outcome",
      "type": "uint8",
      "internalType": "enum Outcome"
     },
     {
      "name": "digest",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "staked",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "reward",
      "type": "uint128",
      "internalType": "uint128"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "challenges",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "collect",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "commitProof",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "decisionTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "dismiss",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "dismissChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "digest",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "eip712Domain",
  "inputs": [],
  "outputs": [
   {
    "name": "fields",
    "type": "bytes1",
    "internalType": "bytes1"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "version",
    "type": "string",
    "internalType": "string"
   },
   {
    "name": "chainId",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "verifyingContract",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "salt",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "extensions",
    "type": "uint256[]",
    "internalType": "uint256[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "exit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "founders",
    "type": "address[]",
    "internalType": "address[]"
   },
   {
    "name": "payees",
    "type": "address[]",
    "internalType": "address[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "isAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "join",
  "inputs": [
   {
    "name": "payee",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joinChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "joined",
  "inputs": [],
  "outputs": [
   {
    "name": "ids",
    "type": "uint32[]",
    "internalType": "uint32[]"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lapseChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "liableFor",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "liableForKey",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "minBond",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "offer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "openChallenge",
  "inputs": [],
  "outputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "oracleOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "internalType": "uint32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct Oracle",
    "components": [
     {
      "name": "account",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "activeFrom",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "leavesAt",
      "type": "uint48",
      "internalType": "uint48"
     },
     {
      "name": "payee",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "bond",
      "type": "uint96",
      "internalType": "uint96"
     },
     {
      "name": "receiptKey",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owedTo",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "proveEquivocation",
  "inputs": [
   {
    "name": "a",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureA",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "b",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatureB",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOmission",
  "inputs": [
   {
    "name": "receipt",
    "type": "tuple",
    "internalType": "struct SignedReceipt",
    "components": [
     {
      "name": "message",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "arrivedAtMs",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "path",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "extensions",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "keyX",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "keyY",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "signature",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   },
   {
    "name": "headers",
    "type": "tuple[]",
    "internalType": "struct EpochHeader[]",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "absences",
    "type": "tuple[]",
    "internalType": "struct Absence[]",
    "components": [
     {
      "name": "index",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "below",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "belowArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "belowProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     },
     {
      "name": "above",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "aboveArrivedAtMs",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "aboveProof",
      "type": "bytes32[]",
      "internalType": "bytes32[]"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "proveOverBudget",
  "inputs": [
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signature",
    "type": "tuple",
    "internalType": "struct CompactSignature",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "paid",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "quorumOf",
  "inputs": [
   {
    "name": "signers",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "requestExit",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setReceiptKey",
  "inputs": [
   {
    "name": "keyX",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "keyY",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes",
    "internalType": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleStake",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "due",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract ISettlement"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "slash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint96",
    "internalType": "uint96"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "stakeOf",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "takeOver",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "unbondingTime",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "uphold",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "header",
    "type": "tuple",
    "internalType": "struct EpochHeader",
    "components": [
     {
      "name": "epoch",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "viewNumber",
      "type": "uint32",
      "internalType": "uint32"
     },
     {
      "name": "parent",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "evidenceRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "bundle",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "stateRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "ledgerRoot",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "factsBlock",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "factsTime",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "tokenEarned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenBurned",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "tokenHeld",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "assets",
      "type": "tuple[]",
      "internalType": "struct AssetTotals[]",
      "components": [
       {
        "name": "asset",
        "type": "address",
        "internalType": "address"
       },
       {
        "name": "earned",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "spent",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "locked",
        "type": "uint128",
        "internalType": "uint128"
       }
      ]
     },
     {
      "name": "extensions",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   },
   {
    "name": "signatures",
    "type": "tuple[]",
    "internalType": "struct CompactSignature[]",
    "components": [
     {
      "name": "r",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32",
      "internalType": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "BondAdded",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "outcome",
    "type": "uint8",
    "indexed": false,
    "internalType": "enum Outcome"
   },
   {
    "name": "staked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "reward",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ChallengeOpened",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "indexed": true,
    "internalType": "uint256"
   },
   {
    "name": "challenger",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "from",
    "type": "uint64",
    "indexed": true,
    "internalType": "uint64"
   },
   {
    "name": "reason",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "until",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Collected",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "EIP712DomainChanged",
  "inputs": [],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OfferMade",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "admitted",
    "type": "bool",
    "indexed": false,
    "internalType": "bool"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleJoined",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "payee",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "activeFrom",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeaving",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "leavesAt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleLeft",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "bond",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "OracleSlashed",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "fault",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   },
   {
    "name": "reporter",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Owed",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ProofCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "ReceiptKeySet",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "signer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "key",
    "type": "bytes32",
    "indexed": true,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignerRotated",
  "inputs": [
   {
    "name": "id",
    "type": "uint32",
    "indexed": true,
    "internalType": "uint32"
   },
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "SignersCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   },
   {
    "name": "quorum",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "signers",
    "type": "address[]",
    "indexed": false,
    "internalType": "address[]"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Clone_NotFactory",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignature",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureLength",
  "inputs": [
   {
    "name": "length",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ECDSAInvalidSignatureS",
  "inputs": [
   {
    "name": "s",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AccountTaken",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_AlreadyLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_ChallengeOpen",
  "inputs": [
   {
    "name": "undecided",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_CommittedBefore",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_Full",
  "inputs": [
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyNotHeld",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_KeyTaken",
  "inputs": [
   {
    "name": "key",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_LastOne",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoChallenge",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoFault",
  "inputs": [
   {
    "name": "why",
    "type": "string",
    "internalType": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NoPayee",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NoSigner",
  "inputs": []
 },
 {
  "type": "error",
  "name": "OracleSet_NotAdmitted",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotClosed",
  "inputs": [
   {
    "name": "id",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotCommitted",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotJoined",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLapsed",
  "inputs": [
   {
    "name": "until",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotLeaving",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotOffered",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NotReady",
  "inputs": [
   {
    "name": "leavesAt",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "now_",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_NothingLeft",
  "inputs": [
   {
    "name": "signer",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_PunishedBefore",
  "inputs": [
   {
    "name": "fault",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "OracleSet_StakeTooSmall",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 }
] as const

export const bytecode = "0x6080806040523460155761561d908161001a8239f35b5f80fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306ec16f814612a715750806309af4fe614612a54578063199b053a1461298c5780631f30e0cb1461296e57806328ffe6c8146128c55780632a4ccee5146127e85780632da25de3146127b05780632e0de5ac1461277d57806331c85986146127395780633a8c07861461271f5780633c7a3aff146127075780633dc6ae28146126ed57806351160630146126bf578063523051511461267c57806353bffc571461264c578063579934c914611f3d5780635aa95d1a14611f1c57806365e7986e14611be0578063665cee0914611b4157806373cf25f814611a605780637f8e3b4e14611a3f578063831518b714611a135780638462d661146119db57806384b0196e1461191c578063866ce3aa14611552578063882ec410146114955780638b0b30ce1461146b5780638b9b8974146113df5780638ef14e10146113b35780639574d24d146110a0578063af2b4ee214610e6e578063b0a88edf14610d47578063babef33e14610d19578063bd5dab1214610ca4578063bf1f945514610c88578063bfedbfa014610c6d578063c4a8a01d146107a1578063ce2d4aca14610727578063d233fb38146106eb578063da058e0514610616578063df2a1be3146105ab578063e7bdd0bf14610519578063e9fad8ee1461041a5763f784df3314610200575f80fd5b34610416576060366003190112610416576004356024356044356001600160401b0381116104165736602382011215610416578060040135916001600160401b0383116104165736602484840101116104165761025b6136f6565b9190936102688287614512565b958694855f52600360205263ffffffff60405f2054168015159081610405575b506103f2576103949360246040519863ffffffff60208b01917fb7b5ae00f378892bb17d63df65c84d3a0888a43638c91a81fcd13b66081254e4835216998a6040820152896060820152606081526102e1608082612c72565b519020926102ed613f5e565b602081519101206102fc61342d565b6020815191012061030b613f8b565b6040519160208301937fd87cd6ef79d4e2b95e15ce8abf732db51ec771f1ca2edccf22a46c729ac564728552604084015260608301524660808301523060a083015260c082015260c0815261036160e082612c72565b519020936040519461190160f01b6020870152602286015260428501526042845261038d606285612c72565b01926145ab565b156103df57600290825f52600360205260405f208463ffffffff19825416179055015533907f7949c2f2b3420e08664793a82ac5fef9a213ffc883a7f21d873eac0b9c242a255f80a4005b5063faae0a2560e01b5f5260045260245ffd5b8563f95e337160e01b5f5260045260245ffd5b905063ffffffff881614155f610288565b5f80fd5b34610416575f366003190112610416576104326136f6565b600181015460a01c905460d01c801561050657600d54806104f457508042106104de575063ffffffff6104dc9216805f5260016020525f6002604082208281558260018201550155805f52600460205260405f206001600160601b0360a01b8154169055604051908282527f9a71b400db0a7903a546a092ffcf017ae947871da20de33db1538a6e518cfd5560203393a3602060cd5f303c5f5133906001600160a01b0316613675565b005b63deeb3de760e01b5f526004524260245260445ffd5b631f75c6c560e31b5f5260045260245ffd5b637e34b8d160e11b5f523360045260245ffd5b3461041657602036600319011261041657610532612af1565b6020608d5f303c5f516001600160a01b03163303610598576001600160a01b03165f818152600260205260409020546105709063ffffffff166139fd565b63ffffffff811615610585576104dc90613eeb565b5063ece5b70160e01b5f5260045260245ffd5b63030850b960e41b5f523360045260245ffd5b3461041657602036600319011261041657600435805f52600f60205260405f205461060457805f52600f6020524260405f20557fc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f9664605f80a2005b636a4eed2360e01b5f5260045260245ffd5b346104165760203660031901126104165760043563ffffffff811680910361041657610640612c93565b505f52600160205260c060405f2060405161065a81612c3c565b6001600160601b03825460018060a01b0381169384845265ffffffffffff6020850192818160a01c168452604086019060d01c81528160018401549460a0600260608a0196600180841b038916885260808b0198831c895201549801978852604051988952511660208801525116604086015260018060a01b039051166060850152511660808301525160a0820152f35b34610416576020366003190112610416576001600160a01b0361070c612af1565b165f525f602052602060ff60405f2054166040519015158152f35b3461041657602036600319011261041657610740612af1565b63ffffffff61074d6136f6565b50165f81815260046020526040812080546001600160a01b0319166001600160a01b0390941693841790553391907f12b39e1622aec8c88529ae5549e39facde2235e038c7e481ce45b0ff02f80f3a9080a4005b34610416576060366003190112610416576024356004356001600160401b038211610416576101e0600319833603011261041657604435906001600160401b0382116104165736602383011215610416578160040135916001600160401b038311610416573660248460061b83010111610416576020608d5f303c5f516001600160a01b031633036105985761086b93602061083c846140d8565b9181602d5f303c60018060a01b035f511660405180809981946314a5003d60e21b8352600401600483016130f6565b03915afa948515610c0d575f95610c39575b5084600182015403610c2c575f925f5b85811015610adc576108d36108ce6108c58360061b8701604481013560ff601b6024600180841b03841694013592821c01168c614fd3565b90929192614ae5565b6134e0565b6040519063ffffffff60208301916060835260066080850152651d5c1a195b1960d21b60a0850152169182604082015289606082015260a0815261091860c082612c72565b5190208115808015610aa9575b610935575b50505060010161088d565b92969192610a8057805f52600760205260ff60405f205416610a6e57825f52600160205260405f20916001830193845460a01c6001600160601b0381105f14610a5f576001600160601b03905b16928315610a3e57805f52600760205260405f20600160ff1982541617905583865460a01c03946001600160601b038611610a2a5786546001600160a01b031660a09690961b6001600160a01b03191695909517909555600194610a2194868060a01b03905416916040519283528460208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a4612bec565b9490888061092a565b634e487b7160e01b5f52601160045260245ffd5b845463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b506001600160601b0380610982565b630a7e51a560e01b5f5260045260245ffd5b6040610a8e81519182612c72565b60098152686e6f206f7261636c6560b81b6020820152613a24565b50825f526001602052600160405f20015460a01c151580156109255750815f52600760205260ff60405f20541615610925565b506002820180546001600160801b03166005860460801b6fffffffffffffffffffffffffffffffff1916178155610b2a85610b24610b18614113565b91845460801c906133e4565b906141cc565b610b3383614220565b91610b3f60028561346a565b610b4a600d54613d5d565b600d55835491546040516001600160401b039390931692908160609160027f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3610bb0575b6104dc612e77565b6020602d5f303c6001600160401b0360018060a01b035f5116915416813b15610416575f91602483926040519485938492630282253b60e51b845260048401525af18015610c0d5715610ba8575f610c0791612c72565b80610ba8565b6040513d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b610c3461348e565b613a24565b9094506020813d602011610c65575b81610c5560209383612c72565b810103126104165751938561087d565b3d9150610c48565b34610416575f366003190112610416576020604051601f8152f35b34610416576020366003190112610416576104dc60043561351a565b3461041657604036600319011261041657600435602435610cc4826140d8565b50602060ed5f303c6001600160601b03600a815f511604168110610ceb576104dc91613fee565b6001600160601b0390602060ed5f303c600a825f5116049063c1c6b57360e01b5f526004521660245260445ffd5b34610416575f36600319011261041657602060cd5f303c5f516040516001600160a01b039091168152602090f35b3461041657604036600319011261041657600435610d63612b07565b5f91805f52600960205260405f2060ff815460801c166006811015610c18578015908115610e63575b50610e50575f918252600a602090815260408084206001600160a01b038616855290915282208054929055805460801c60ff166006811015610c185760058114610e47575b60048114610e3b575b600214610df7575b602084610def81866141cc565b604051908152f35b600291935001548060801c808402908482041484151715610a2a57602093610e2f610e35926001600160801b03610def951690612bce565b90612bec565b92610de2565b600183901c9450610dda565b93508193610dd1565b50632e68e38160e21b5f5260045260245ffd5b600191501485610d8c565b34610416575f36600319011261041657604051806020600654918281520190828260065f527ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f925f905b80600783011061101957610f11945491818110611002575b818110610fe9575b818110610fcf575b818110610fb5575b818110610f9b575b818110610f81575b818110610f67575b10610f59575b509392930382612c72565b604051918291602083019060208452518091526040830191905f5b818110610f3a575050500390f35b825163ffffffff16845285945060209384019390920191600101610f2c565b60e01c815260200185610f06565b92602060019163ffffffff8560c01c168152019301610f00565b92602060019163ffffffff8560a01c168152019301610ef8565b92602060019163ffffffff8560801c168152019301610ef0565b92602060019163ffffffff8560601c168152019301610ee8565b92602060019163ffffffff8560401c168152019301610ee0565b92602060019163ffffffff85831c168152019301610ed8565b92602060019163ffffffff85168152019301610ed0565b916008919350610100600191865463ffffffff8116825263ffffffff8160201c16602083015263ffffffff8160401c16604083015263ffffffff8160601c16606083015263ffffffff8160801c16608083015263ffffffff8160a01c1660a083015263ffffffff8160c01c1660c083015260e01c60e0820152019401920185929391610eb8565b346104165760e0366003190112610416576004356001600160401b03811161041657806004016101e0600319833603011261041657604036602319011261041657606435916001600160401b0383116104165782600401926101e060031982360301126104165760403660831901126104165761111c836130ce565b6001600160401b038061112e876130ce565b1691161490811591611389575b5061135d576020602d5f303c5f516040516314a5003d60e21b8152929060209084906001600160a01b0316818061117586600483016130f6565b03915afa928315610c0d575f93611328575b5060206111ba939481602d5f303c60018060a01b035f511660405180809781946314a5003d60e21b8352600483016130f6565b03915afa928315610c0d575f936112f4575b508284146112ca5761120d6108ce6108c56111eb63ffffffff97613e32565b9560a4356001600160ff1b0381169160843591601b60ff91821c011690614fd3565b848416948591160361129c57602093610def9263ffffffff61123d6024611236611296966130ce565b9301613509565b6001600160401b03604051938985019560808752600c60a08701526b32b8bab4bb37b1b0ba34b7b760a11b60c0870152604086015216606084015216608082015260c0815261128d60e082612c72565b51902083613b65565b91613e5b565b6040516112aa604082612c72565b600e81526d6e6f74206f6e65206f7261636c6560901b6020820152613a24565b6040516112d8604082612c72565b600a81526937b732903432b0b232b960b11b6020820152613a24565b9092506020813d602011611320575b8161131060209383612c72565b81010312610416575191846111cc565b3d9150611303565b92506020833d602011611355575b8161134360209383612c72565b81010312610416579151916020611187565b3d9150611336565b60405161136b604082612c72565b600c81526b6e6f74206f6e65207669657760a01b6020820152613a24565b905063ffffffff806113a860246113a1818701613509565b9401613509565b16911614158461113b565b346104165760203660031901126104165760206113d16108ce612af1565b63ffffffff60405191168152f35b34610416576040366003190112610416576113f8612af1565b60243590811515809203610416576020608d5f303c5f516001600160a01b031633036105985760207f6536c9f23ed79867ec8ccef1eb1442d546148776d27f649134965b9ad69eb2bf9160018060a01b031692835f525f825260405f2060ff1981541660ff8316179055604051908152a2005b34610416575f3660031901126104165760206114856134c9565b65ffffffffffff60405191168152f35b34610416576040366003190112610416576004356020608d5f303c5f516001600160a01b03163303610598576114ca816140d8565b602435600182015403610c2c57600361150b916114fc6114e8614113565b6001600160801b03600284015416906141cc565b61150581614220565b93614388565b600e546001600160401b0361152181831661344c565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e5561154a57005b6104dc6147cb565b34610416576040366003190112610416576004356001600160401b03811680910361041657602060ed5f303c6001600160601b03600a815f511604166001600160401b0361159e613986565b161b6115a8613986565b6001600160401b03600e5491169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556115e2600b54612d4c565b9081600b556115f2600d54612d4c565b600d5565ffffffffffff61160461301f565b166001600160401b034216016001600160401b038111610a2a576024906020602d5f303c5f516040516383995fb360e01b8152600481018790529260209184919082906001600160a01b03165afa918215610c0d575f926118e8575b506040519161166e83612c3c565b8583526001600160401b03602084019216918281526040840190600182526060850192835260808501915f835260a08601915f8352885f5260096020526001600160401b0360405f209751166001600160401b03198854161787555167ffffffffffffffff60401b8088549260401b16169067ffffffffffffffff60401b191617865551906006821015610c18576001600160801b03806002886117469761171884978f9c61346a565b5160018201550194511616821984541617835551166001600160801b0382549181199060801b169116179055565b6040519060243582526020820152837f36b7e93ebae6e3634c97744883a7bc7cdbe493f673262576d28fa94c3bcfd9f960403393a46020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c0d575f916118b9575b5015611866575b600c54600160401b811015611852578060016117db9201600c556133f1565b81549060031b9084821b915f19901b19161790556020602d5f303c5f516001600160a01b031692833b15610416575f9360248592604051968793849263fea2c33160e01b845260048401525af1908115610c0d57602093610def92611842575b5082613fee565b5f61184c91612c72565b8461183b565b634e487b7160e01b5f52604160045260245ffd5b600c545f600c5580611879575b506117bc565b600c5f525f5b81811061188c5750611873565b5f7fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c782015560010161187f565b6118db915060203d6020116118e1575b6118d38183612c72565b8101906133cc565b846117b5565b503d6118c9565b9091506020813d602011611914575b8161190460209383612c72565b8101031261041657519085611660565b3d91506118f7565b34610416575f3660031901126104165761197f611937613f5e565b61193f61342d565b611947613f8b565b60209061198d6040519361195b8486612c72565b5f85525f368137604051968796601f60f81b885260e08689015260e0880190612b96565b908682036040880152612b96565b9046606086015230608086015260a085015283810360c08501528180845192838152019301915f5b8281106119c457505050500390f35b8351855286955093810193928101926001016119b5565b34610416576020366003190112610416576001600160a01b036119fc612af1565b165f526008602052602060405f2054604051908152f35b34610416575f36600319011261041657602060ed5f303c60205f516001600160601b0360405191168152f35b34610416575f366003190112610416576104dc611a5a6136f6565b50613eeb565b34610416576040366003190112610416576004356001600160401b03811161041657611a90903690600401612b66565b6024356001600160401b03811161041657611aaf903690600401612b66565b6020606d5f949394303c5f516001600160a01b03163303611b2e5791602060ed5f303c6001600160601b035f51165f9165ffffffffffff4216925b848110611af9576104dc612e77565b80611b288585611b14611b0f6001968b8e613409565b613419565b611b22611b0f868d8a613409565b906137b6565b01611aea565b6386db2a3b60e01b5f523360045260245ffd5b34610416575f366003190112610416576020602d5f303c5f516040516333eeb14760e01b815290602090829060049082906001600160a01b03165afa908115610c0d575f91611bc1575b5015611bb957600c545f198101908111610a2a57611baa6020916133f1565b90549060031b1c604051908152f35b60205f610def565b611bda915060203d6020116118e1576118d38183612c72565b81611b8b565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101e060031982360301126104165760403660231901126104165761016481016001600160801b03611c38826133b8565b16611e35575f5b6001600160801b03611c50836133b8565b1611159182611d74575b5050611d47576020602d5f303c5f516040516314a5003d60e21b8152919060209083906001600160a01b03168180611c9586600483016130f6565b03915afa918215610c0d575f92611d11575b50610def611296611cc2611cbc602095613e32565b936130ce565b6040516001600160401b038682019260608452600b60808401526a1bdd995c88189d5919d95d60aa1b60a084015263ffffffff8716604084015216606082015260a0815261128d60c082612c72565b91506020823d602011611d3f575b81611d2c60209383612c72565b8101031261041657905190610def611ca7565b3d9150611d1f565b604051611d55604082612c72565b600d81526c1dda5d1a1a5b88189d5919d95d609a1b6020820152613a24565b611d83919250610144016133b8565b906020602d5f303c5f516001600160a01b031660206001600160401b036024611dab876130ce565b6040519485938492635c6a6ac360e01b84521660048301525afa908115610c0d575f91611dfc575b50611df1906001600160801b03611dea81946133b8565b1690612bec565b911611158280611c5a565b90506020813d602011611e2d575b81611e1760209383612c72565b8101031261041657516001600160801b03611dd3565b3d9150611e0a565b6020602d5f303c5f5160405163413e024f60e11b815290602090829060049082906001600160a01b03165afa908115610c0d575f91611ed9575b506040516373f4256160e01b815290602090829060049082906001600160a01b03165afa908115610c0d575f91611ea7575b50611c3f565b90506020813d602011611ed1575b81611ec260209383612c72565b81010312610416575184611ea1565b3d9150611eb5565b90506020813d602011611f14575b81611ef460209383612c72565b8101031261041657516001600160a01b0381168103610416576020611e6f565b3d9150611ee7565b34610416576020366003190112610416576104dc611f38612af1565b6132d6565b34610416576080366003190112610416576004356001600160401b0381116104165780600401906101006003198236030112610416576024356001600160401b03811161041657611f92903690600401612b66565b916044356001600160401b03811161041657611fb2903690600401612b66565b906020602d5f303c5f5160405162ed67b560e71b815290602090829060049082906001600160a01b03165afa8015610c0d576001600160401b03915f9161261d575b50169160018301809311610a2a57828614801590612613575b61260b575f602485019588359760de1985360301925b8681106124ef578a8a8a60648b018b600c61203e8387613a4d565b9050116124c25761204d613f8b565b60a48201359160c48101359360205f6120668787614512565b98612070896130ce565b61207c604487016130ce565b60405191858301936f31b0b4b937103932b1b2b4b83a103b1960811b855289603085015260508401526001600160401b0360c01b9060c01b1660708301526001600160401b0360c01b9060c01b166078820152606081526120de608082612c72565b604051918291518091835e8101838152039060025afa15610c0d5760205f8051604051838101918252838152612115604082612c72565b604051918291518091835e8101838152039060025afa15610c0d5761213c5f519189613a4d565b905f915b808310612458575050509660e4826122608960a1602061226f9b9c9d61216c60846122679a0189613b33565b908161240b5750506040519067050b23937b7ba2c160c51b8383015260288201526028815261219c604882612c72565b816121b06001600160401b038351166149ce565b6040519b8c9673423529b4b3b730ba3ab93298ac3952009301bc1160611b848901527f6170706c69636174696f6e2f766e642e636169726e2e726563656970742b636260348901526137b960f11b60548901526122c160ed1b605689015260598801526631b732ba2c108160c91b60798801526080870152600160fe1b60a08701528051918291018587015e8401908382015f8152815193849201905e01015f815203601f198101875286612c72565b0190613b33565b9390926145ab565b156123e157612306915f52600360205261229b61229563ffffffff60405f2054166139fd565b916130ce565b6040516001600160401b03602082019260608452600860808401526737b6b4b9b9b4b7b760c11b60a084015263ffffffff8516604084015216606082015260a081526122e860c082612c72565b519020602060ed5f303c600a6001600160601b035f511604916143fd565b61230f36613055565b61231c6040519182612c72565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152612352606082612c72565b51902090815f52600f60205260405f20549182156123cf57603c8301809311610a2a578242106123b857602092505f52600f82525f60408120556123b0600582049161239e83336141cc565b610b24836123aa614113565b926133e4565b610def612e77565b8263deeb3de760e01b5f526004524260245260445ffd5b63d34cd9e960e01b5f5260045260245ffd5b6040516123ef604082612c72565b600a8152691b9bdd081cda59db995960b21b6020820152613a24565b6025602791839461245394604051968793642898d95e1d60da1b8a86015285850137820190660323937b7ba2c160cd1b84830152602c82015203016007810184520182612c72565b61219c565b9091925f60209161246a868587613409565b359081811083146124bd57905b60405190848201928352604082015260408152612495606082612c72565b604051918291518091835e8101838152039060025afa15610c0d5760015f5193019190612140565b612477565b6040516124d0604082612c72565b600d81526c7061746820746f6f206c6f6e6760981b6020820152613a24565b886001600160401b0361251f838261251961251361250e848a8c6130ab565b6130ce565b956130ce565b16612bec565b91160361260b576020602d5f303c5f516001600160a01b03166125438284866130ab565b90803b156104165761256c915f91604051808095819463b5887bbb60e01b8352600483016130f6565b03915afa8015610c0d576125fb575b5060806125898284866130ab565b0135858210156125e7578160051b8701359085821215610416578b6125b092890191613a82565b156125bd57600101612023565b60406125cb81519182612c72565b600a8152691b9bdd0818589cd95b9d60b21b6020820152613a24565b634e487b7160e01b5f52603260045260245ffd5b5f61260591612c72565b8b61257b565b610c34613070565b508281141561200d565b61263f915060203d602011612645575b6126378183612c72565b810190613036565b88611ff4565b503d61262d565b34610416576020366003190112610416576004355f52600360205260206113d163ffffffff60405f2054166139fd565b34610416575f36600319011261041657602060ed5f303c60206001600160601b03600a815f511604166001600160401b036126b5613986565b161b604051908152f35b34610416575f366003190112610416576020602d5f303c5f516040516001600160a01b039091168152602090f35b34610416575f36600319011261041657602061148561301f565b34610416575f366003190112610416576104dc612e77565b34610416575f366003190112610416576020611485612e60565b3461041657604036600319011261041657612752612b07565b6004355f52600a60205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b34610416575f366003190112610416576127ac612798612d6e565b604051918291602083526020830190612b2a565b0390f35b34610416575f36600319011261041657602060ed5f303c6020600a6001600160601b035f5116046001600160601b0360405191168152f35b3461041657602036600319011261041657612801612c93565b506004355f52600960205260405f2060405161281c81612c3c565b8154916001600160401b038316825260ff60208301936001600160401b038160401c16855260801c1660408301906006811015610c185760c0946001600160801b0393849284526128af6002600183015492606089019384520154946001600160401b036080890194868816865260a08a019760801c8852816040519a51168a5251166020890152516040880190612b1d565b51606086015251166080840152511660a0820152f35b34610416576020366003190112610416576128de612af1565b335f525f60205260ff60405f2054161561295b576104dc90335f525f60205260405f2060ff198154169055602060ed5f303c6129406001600160601b035f5116918261293961292b612e60565b65ffffffffffff4216612c1e565b91336137b6565b602060cd5f303c5f51309033906001600160a01b031661374d565b63cb5ec38b60e01b5f523360045260245ffd5b34610416576020366003190112610416576020610def600435612bf9565b34610416576020366003190112610416576004356001600160601b038116809103610416576001906129bc6136f6565b929092019181835460a01c01926001600160601b038411610a2a5780546001600160a01b031660a09490941b6001600160a01b0319169390931783556104dc925460a01c6040519083825260208201527fd10ac59419e5845d535641f815c825ff1b9bcddcb9b7d5df6f527aedda42efea604063ffffffff33941692a3602060cd5f303c5f51309033906001600160a01b031661374d565b34610416575f366003190112610416576020600b54604051908152f35b34610416576020366003190112610416576020610def8192612a91612af1565b60018060a01b038116805f52600885527f8c22f554c81b54107cd95e734e4ef45767214974a540f34ea4a4f8c3fc7b13c360405f2054958694835f52600882525f6040812055858152a28460cd5f303c5f516001600160a01b0316613675565b600435906001600160a01b038216820361041657565b602435906001600160a01b038216820361041657565b906006821015610c185752565b90602080835192838152019201905f5b818110612b475750505090565b82516001600160a01b0316845260209384019390920191600101612b3a565b9181601f84011215610416578235916001600160401b038311610416576020808501948460051b01011161041657565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b35906001600160401b038216820361041657565b8115612bd8570490565b634e487b7160e01b5f52601260045260245ffd5b91908201809211610a2a57565b8060011b9080820460021490151715610a2a576003900460018101809111610a2a5790565b9065ffffffffffff8091169116019065ffffffffffff8211610a2a57565b60c081019081106001600160401b0382111761185257604052565b606081019081106001600160401b0382111761185257604052565b90601f801991011681019081106001600160401b0382111761185257604052565b60405190612ca082612c3c565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6001600160401b0381116118525760051b60200190565b90612ce482612cc3565b612cf16040519182612c72565b8281528092612d02601f1991612cc3565b0190602036910137565b906006548210156125e75760065f52600382901c7ff652222313e28459528d920b65115c16c04f3efc82aaedc97be59f3f377c0d3f019160021b601c1690565b5f198114610a2a5760010190565b80518210156125e75760209160051b010190565b5f90602060ed5f303c6001600160601b035f5116612d8d600654612cda565b905f5b8251811015612e1d5763ffffffff612da782612d0c565b90549060031b1c165f52600160205260405f20805490834265ffffffffffff8460a01c1611159182612e0b575b5050612de4575b50600101612d90565b9460019190612e04612df582612d4c565b97848060a01b03169186612d5a565b5290612ddb565b6001015460a01c10159050835f612dd4565b505091612e2981612cda565b925f5b828110612e3857505050565b6001906001600160a01b03612e4d8285612d5a565b5116612e598288612d5a565b5201612e2c565b602060ed5f303c65ffffffffffff5f5160601c1690565b612e7f612d6e565b80511561301c575f9060605b8151831015612ee6576020612ede6014826001946001600160601b0319612eb28989612d5a565b5160601b166040519582879351918291018585015e820190838201520301600b19810184520182612c72565b920191612e8b565b915081516020830120906020602d5f303c5f516040516328be4b7f60e01b815290602090829060049082906001600160a01b03165afa908115610c0d575f91612fea575b508214612fe5577fe36b5b9ceea1485851eceeedc77dd9c534ab494ca2fa7b6e05bb41c8b65178e791612f7f612f608351612bf9565b9260405193849384526020840152606060408401526060830190612b2a565b0390a16020602d5f303c5f516001600160a01b0316803b156104165760405163f71ae85760e01b815260206004820152915f918391829084908290612fc8906024830190612b96565b03925af18015610c0d57612fd95750565b5f612fe391612c72565b565b505050565b90506020813d602011613014575b8161300560209383612c72565b8101031261041657515f612f2a565b3d9150612ff8565b50565b602060ed5f303c65ffffffffffff5f5160c01c1690565b9081602091031261041657516001600160401b03811681036104165790565b6001600160401b03811161185257601f01601f191660200190565b6040519061307f604083612c72565b601782527f6e6f74207468652070726f6d697365642065706f6368730000000000000000006020830152565b91908110156125e75760051b810135906101de1981360301821215610416570190565b356001600160401b03811681036104165790565b35906001600160801b038216820361041657565b602081526102008101916001600160401b0361311182612bba565b166020830152602081013563ffffffff81168091036104165760408301526040810135606083015260608101356080830152608081013560a083015260a081013560c083015260c081013560e083015260e08101356101008301526001600160401b036131816101008301612bba565b166101208301526001600160401b0361319d6101208301612bba565b166101408301526001600160801b036131b961014083016130e2565b166101608301526001600160801b036131d561016083016130e2565b166101808301526001600160801b036131f161018083016130e2565b166101a08301526101a0810135601e1982360301811215610416578101602081359101936001600160401b038211610416578160071b360385136104165781906101e06101c086015252610220830193905f905b80821061325e575050506101c06101e091013591015290565b90919485359060018060a01b038216809203610416576080816001938293526001600160801b0361329160208b016130e2565b1660208201526001600160801b036132ab60408b016130e2565b1660408201526001600160801b036132c560608b016130e2565b166060820152019601920190613245565b6001600160a01b039081165f8181526002602090815260408083205463ffffffff1680845260049092529091205490921633036133a257505f81815260016020526040902080546001600160a01b03166133303384613c2b565b8154336001600160a01b0319918216811784555f8581526004602052604081208054909316909255919084907fad7ece6db42e9fce8b1e875e138f52b38c8990ae640eafb1bccf1a293790b4509080a45460d01c61301c578061339561339a92613c80565b613d69565b612fe3612e77565b631633146760e11b5f526004523360245260445ffd5b356001600160801b03811681036104165790565b90816020910312610416575180151581036104165790565b91908203918211610a2a57565b600c548110156125e757600c5f5260205f2001905f90565b91908110156125e75760051b0190565b356001600160a01b03811681036104165790565b6040519061343c604083612c72565b60018252601960f91b6020830152565b6001600160401b036001911601906001600160401b038211610a2a57565b906006811015610c1857815460ff60801b191660809190911b60ff60801b16179055565b6040519061349d604083612c72565b601982527f6e6f7420746865206368616c6c656e67656420686561646572000000000000006020830152565b602060ed5f303c65ffffffffffff5f5160901c1690565b6001600160a01b03165f908152600260205260409020546135069063ffffffff166139fd565b90565b3563ffffffff811681036104165790565b613523816140d8565b6001600160401b03815460401c1680421061365f575061354281614220565b156135e45761354f614113565b60028201546001600160801b036f7fffffffffffffffffffffffffffffff8260011c16911603916001600160801b038311610a2a576114fc6004926001600160801b0361359d9516906141cc565b600e546001600160401b036135b381831661344c565b169067ffffffffffffffff60401b4260401b16906001600160801b0319161717600e556135dc57565b612fe36147cb565b906135f060058361346a565b6135fb600d54613d5d565b600d5560026001600160401b0383541692015460405190600660051015610c18578160609160057f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e103394526001600160801b038116602083015260801c6040820152a3565b630413d1ed60e41b5f526004524260245260445ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156136d5575b604052156136b55750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166136ed57823b15153d151616906136aa565b503d5f823e3d90fd5b335f52600260205263ffffffff60405f20541690815f52600160205260405f209082158015613739575b61372657565b63ece5b70160e01b5f523360045260245ffd5b5081546001600160a01b0316331415613720565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561379e575b6040525f606052156136b55750565b9060018115166136ed57823b15153d1516169061378f565b6001600160a01b039091169290918315613977576001600160a01b03831692831561396857601f6006541015613954576005549263ffffffff84169263ffffffff8414610a2a5761394760409361384660017ff94a3aed27be780bfacbbb965551a0229be919c6f7e0a3b9dfe890d1d3e301a997019163ffffffff8316809963ffffffff19161760055582613c2b565b845161385181612c3c565b88815260028861393e8c6001600160601b0365ffffffffffff602087019a1698898b5261390165ffffffffffff8d89015f815260608a019586528460808b0194169d8e855260a08b01985f8a525f5260016020528f5f209a60018060a01b039060018060a01b03905116168660a01b8c5416178b55518a54908360a01b9060a01b16908360a01b1916178a555116889081549065ffffffffffff60d01b9060d01b169060018060d01b0316179055565b9151600187018054935160a084811b959095166001600160a01b039081169316929092179190921690921b6001600160a01b031916919091179055565b51910155613d69565b82519182526020820152a4565b6325c8646b60e11b5f52601f60045260245ffd5b632617584960e21b5f5260045ffd5b63487cb27d60e01b5f5260045ffd5b600e5461399f6001600160401b038260401c16426133e4565b6139a761301f565b6001600160401b03916603fffffffffffc6139c69260021b1690612bce565b9116908181106139ef5750505f5b601f8110156139e9576001600160401b031690565b50601f90565b6139f8916133e4565b6139d4565b63ffffffff81165f908152600160205260409020546001600160a01b031661350657505f90565b604051630e334d7360e11b815260206004820152908190613a49906024830190612b96565b0390fd5b903590601e198136030182121561041657018035906001600160401b03821161041657602001918160051b3603831361041657565b60208301359180831090811591613b24575b50613b1d578235915f198314613b1557613ab490604085013590846146b2565b9160018101809111610a2a57613ad8613aed9160a0860135906080870135906146b2565b9282613ae76060870187613a4d565b906146f3565b9283613afa575b50505090565b613b0d93508060c0613ae7920190613a4d565b5f8080613af4565b505050505f90565b5050505f90565b9050608084013511155f613a94565b903590601e198136030182121561041657018035906001600160401b0382116104165760200191813603831361041657565b613b77916001600160601b03916143fd565b90613b8136613055565b613b8e6040519182612c72565b3681526020810190365f83375f602036830101525190206040516020810191338352604082015260408152613bc4606082612c72565b519020805f52600f60205260405f20548015613c1857603c8101809111610a2a578042106104de57505f52600f6020525f6040812055612fe36005830492613c0c84336141cc565b610b24846123aa614113565b5063d34cd9e960e01b5f5260045260245ffd5b6001600160a01b039091165f8181526002602052604090205463ffffffff16613c6e575f52600260205263ffffffff60405f20911663ffffffff19825416179055565b630352f08b60e51b5f5260045260245ffd5b5f5b63ffffffff613c9082612d0c565b90549060031b1c1663ffffffff831614613cb257613cad90612d4c565b613c82565b90506006545f198101908111610a2a57905b818110613d0b5750506006548015613cf7575f1901613ce281612d0c565b63ffffffff82549160031b1b19169055600655565b634e487b7160e01b5f52603160045260245ffd5b6001810190818111610a2a57613d5763ffffffff613d2a600194612d0c565b90549060031b1c16613d3b83612d0c565b90919063ffffffff8084549260031b9316831b921b1916179055565b01613cc4565b8015610a2a575f190190565b63ffffffff81165f908152600160205260409020546006549291906001600160a01b0316600160401b841015611852579260018101600655613dae82613d3b83612d0c565b80151580613df5575b15613de6575f19810190808211610a2a57613ddc63ffffffff613d2a613de194612d0c565b613d5d565b613dae565b612fe3929350613d3b90612d0c565b505f198101818111610a2a57613e0f63ffffffff91612d0c565b90549060031b1c165f5260016020528360018060a01b0360405f20541611613db7565b6108ce6108c56135069260443560018060ff1b0381169160ff601b60243593821c011690614fd3565b63ffffffff81165f52600160205260405f20548060d01c613ee757613e7e612d6e565b80519160018311928315613ead575b505050613e9e575b50612fe3612e77565b613ea790614745565b5f613e95565b60011492509082613ec3575b50505f8080613e8d565b9091508051156125e757602001516001600160a01b03918216911614155f80613eb9565b5050565b63ffffffff8116805f52600160205260405f205460d01c613f355750613f1090614745565b613f18612d6e565b5115613f2657612fe3612e77565b631813cfcd60e11b5f5260045ffd5b5f9081526001602052604081205463a5162dc560e01b82526001600160a01b0316600452602490fd5b60405190613f6d604083612c72565b600f82526e10d85a5c9b8813dc9858db1954d95d608a1b6020830152565b6020602d5f303c5f516020604d5f303c5f516040519060208201927fe7a274e8aaba61dce35510f8f766bda776f896de4cd3c17efbe77b4d6ed6157984524660408401526060830152608082015260808152613fe860a082612c72565b51902090565b90815f52600a60205260405f2060018060a01b0333165f5260205260405f20614018828254612bec565b90556001600160801b0381116140c157815f526009602052600260405f2001916001600160801b0382166001600160801b0384541601926001600160801b038411610a2a576001600160801b03612fe394166001600160801b0319825416179055604051908282527f44c4b6abb371768de3a7756bdb12fd74800a75207fae3d12f5bcd7a7bc4fcee960203393a3602060cd5f303c5f51309033906001600160a01b031661374d565b6306dfcc6560e41b5f52608060045260245260445ffd5b90815f52600960205260405f209160ff835460801c166006811015610c18576001036141015750565b6308a1697160e21b5f5260045260245ffd5b602490602060ad5f303c5f51604051632ecd14d360e21b815267747265617375727960c01b60048201529260209184919082906001600160a01b03165afa918215610c0d575f92614188575b506001600160a01b0382161561417157565b90506020608d5f303c5f516001600160a01b031690565b9091506020813d6020116141c4575b816141a460209383612c72565b8101031261041657516001600160a01b038116810361041657905f61415f565b3d9150614197565b8115613ee75760207f7393c924ac30f9256e6cebcfb78841b1e7ef11bf8b09d87c2257b32b8063c9799160018060a01b031692835f526008825260405f20614215828254612bec565b9055604051908152a2565b6004906001600160401b03815416906020602d5f303c5f516040516333eeb14760e01b81529360209185919082906001600160a01b03165afa928315610c0d575f93614367575b50826142fa575b8261427857505090565b9091506020602d5f303c5f516040516383995fb360e01b81526004810193909352602090839060249082906001600160a01b03165afa918215610c0d575f926142c5575b50600101541490565b9091506020813d6020116142f2575b816142e160209383612c72565b8101031261041657519060016142bc565b3d91506142d4565b91506020602d5f303c5f5160405163aea0e78b60e01b815290602090829060049082906001600160a01b03165afa8015610c0d576001600160401b03915f91614348575b501681109161426e565b614361915060203d602011612645576126378183612c72565b5f61433e565b61438191935060203d6020116118e1576118d38183612c72565b915f614267565b909160607f4e485e55ddff404852ff4e0f790a9a2fe8d0df34239c7603f105a9998d1e1033916143b8818661346a565b6143c3600d54613d5d565b600d5560026001600160401b038654169501546143e36040518093612b1d565b6001600160801b038116602083015260801c6040820152a3565b63ffffffff1690811561450457805f52600760205260ff60405f205416610a6e57815f52600160205260405f206001600160601b036001820194855460a01c9082811682105f146144fd57505b169384156144dc57825f52600760205260405f20600160ff1982541617905584815460a01c036001600160601b038111610a2a5781546001600160a01b031660a09190911b6001600160a01b03191617905560018060a01b03905416916040519283528360208401527fb9604246ac262c627accc49aa10b206109a4f5fe305f5b9fb13f512c476ea0af60403394a490565b505463065e83c560e21b5f9081526001600160a01b03909116600452602490fd5b905061444a565b604051610a8e604082612c72565b5f906020928015614578576040519084820192670520081100090ac160c51b84526028830152620112c160ed1b6048830152604b820152604b8152614558606b82612c72565b604051918291518091835e8101838152039060025afa15610c0d575f5190565b5060405183810191661460202400c42b60cb1b8352600160fd1b6027830152602882015260288152614558604882612c72565b91909293604081036146a957806020116104165760208535950135906020601f19820110614696575b5090817f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8811180614680575b614653575b505f60208092604051918183925191829101835e8101838152039060025afa15610c0d575f51936146398484848489614b45565b9095901561464957505050505090565b6135069550614c61565b9091505f5160206155fd5f395f51905f52035f5160206155fd5f395f51905f528111610a2a57905f614605565b505f5160206155fd5f395f51905f528110614600565b60205f199181030160031b1b165f6145d4565b50505050505f90565b91604051916020830193845260408301526060820152606081526146d7608082612c72565b5190206040516020810191825260208152613fe8604082612c72565b9192915f915b808310614707575050501490565b909192614715848385613409565b359081811015614734575f52602052600160405f205b930191906146f9565b905f52602052600160405f2061472b565b63ffffffff811690815f52600160205261476260405f2091613c80565b61479061477061292b6134c9565b82546001600160d01b031660d09190911b6001600160d01b031916178255565b54907fc841dc6f30f379736d926ce4c66b28a0d80e5db2cba255a937a4402543ecb1c36020604051938060d01c855260018060a01b031693a3565b600c545f905f198101818111610a2a576147e4906133f1565b90549060031b1c5f526009602052806001600160401b0360405f205416905b61493a575b811591821561490457505f915b15809181926148f1575b50612fe5576020602d5f303c5f516001600160a01b0316803b15610416575f80916004604051809481936316480dd760e21b83525af18015610c0d576148dc575b50614869575050565b6020602d83303c81516001600160a01b031690813b156148d8576001600160401b036024849283604051958694859363fea2c33160e01b85521660048401525af180156148cd576148b8575050565b6148c3828092612c72565b6148ca5750565b80fd5b6040513d84823e3d90fd5b8280fd5b6148e99193505f90612c72565b5f915f614860565b90506001600160401b038316145f61481f565b5f198101908111610a2a57614918906133f1565b90549060031b1c5f5260096020526001600160401b0360405f20541691614815565b905f198101818111610a2a5761494f906133f1565b90549060031b1c5f52600960205260405f2060ff815460801c166006811015610c185760011490816149be575b506149b857600c54908115613cf7576149b1915f190161499b816133f1565b8154905f199060031b1b19169055600c55613d5d565b9081614803565b90614808565b6149c89150614220565b5f61497c565b6001600160401b03811660188110614ac45760ff811115614a925761ffff811115614a605763ffffffff1015614a2f57604051605b60f81b602082015260c09190911b6001600160c01b031916602182015260098152613506602982612c72565b604051602d60f91b602082015260e09190911b6001600160e01b031916602182015260058152613506602582612c72565b50604051605960f81b602082015260f09190911b6001600160f01b031916602182015260038152613506602382612c72565b50604051600b60fb1b602082015260f89190911b6001600160f81b031916602182015260028152613506602282612c72565b50604060ff815192161760f81b602082015260018152613506602182612c72565b6004811015610c185780614af7575050565b60018103614b0e5763f645eedf60e01b5f5260045ffd5b60028103614b29575063fce698f760e01b5f5260045260245ffd5b600314614b335750565b6335e2f38360e21b5f5260045260245ffd5b90919293614b538484615055565b158015614c50575b15614b6c5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15614c4e575f5115614ba957600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15614c4e575f5115614c48575f90600190565b5f905f90565bfe5b50614c5b81866150b9565b15614b5b565b91909392614c6f8286615055565b158015614fc2575b6146a95760405193610200614c8c8187612c72565b5f5b818110614fad575050602092614e285f9360c093604051614cae81612c57565b8681528688820152866040820152895260405191614ccb83612c57565b8252868201526001604082015285880190815287614e19604051614cee81612c57565b7f6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c29681527f4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5898201526001604082015260808301908152614e0a614dfb614d54865161516e565b9260408601938452614d66815161516e565b906101008701918252614d7c88518651906151ab565b9660608101978852614d9189518351906151ab565b60a0820152614da386518351906151ab565b8c820152614db488518351906151ab565b60e0820152614dc689518451906151ab565b610120820152614dd986518451906151ab565b610140820152610160614def89518551906151ab565b910152519051906151ab565b6101808d0181815295516151ab565b6101a08c0152518351906151ab565b6101c08a0152519051906151ab565b6101e087015260405190848252848083015284604083015260608201527fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f60808201525f5160206155fd5f395f51905f5260a082015260055afa5f519015614f9b57805f5160206155fd5f395f51905f52809286959495099309905f905f925f945f915b60808310614ed7575050505091614ed1915f5160206155fd5f395f51905f5293615547565b50061490565b86614f79575b8160fe1c600c8260fc1c16176040614ef5828761515d565b510151614f11575b5060019060021b9160021b92019190614eac565b969195909482614f5557505050614f28858361515d565b51519360016040614f486020614f3e8a8861515d565b510151988661515d565b5101519695945b90614efd565b90614f6e9291614f68600198998761515d565b516152c9565b969195909594614f4f565b9395614f8a9195614f9093976151ca565b916151ca565b959194909493614edd565b634e487b715f5260126020526024601cfd5b602090614fb861513f565b8189015201614c8e565b50614fcd84826150b9565b15614c77565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161504a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c0d575f516001600160a01b0381161561504057905f905f90565b505f906001905f90565b5050505f9160039190565b9081151591826150a2575b5081615098575b81615070575090565b7f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a89150111590565b8015159150615067565b5f5160206155fd5f395f51905f521191505f615060565b600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8183816003600160601b0363ffffffff60c01b031981838009080908600160601b63ffffffff60c01b03198380091491600163ffffffff60601b0360601b191190600163ffffffff60601b0360601b1911161690565b6040519061514c82612c57565b5f6040838281528260208201520152565b9060108110156125e75760051b0190565b61518e9061517a61513f565b5080519060406020820151910151916151ca565b906040519261519c84612c57565b83526020830152604082015290565b61518e916151b761513f565b50805160406020830151920151926152c9565b929091600160601b63ffffffff60c01b0319838009600160601b63ffffffff60c01b0319828009600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b03199182910960020990565b9193905f945f945f94604081015190600163ffffffff60601b0360601b19828009600160601b63ffffffff60c01b031984800992600160601b63ffffffff60c01b03198086860960208501510991600160601b63ffffffff60c01b031983810381808585098a09089351600160601b63ffffffff60c01b03199086900990600160601b63ffffffff60c01b0319908282039082908b090890811585151694855f1461547c575050505050600114615381575b50505050565b929650909450919250600160601b63ffffffff60c01b031984800990600160601b63ffffffff60c01b0319908190819080096003600160601b0363ffffffff60c01b031909600160601b63ffffffff60c01b0319808880096003090894600160601b63ffffffff60c01b031990819083900960040994600160601b63ffffffff60c01b03198087600209600160601b63ffffffff60c01b0319908103908380090895600160601b63ffffffff60c01b031992839081908009600809600160601b63ffffffff60c01b03199081039290918290898203900890090892600160601b63ffffffff60c01b031991829109600209905f80808061537b565b96999a5096509650985098505050600163ffffffff60601b0360601b1983800991600160601b63ffffffff60c01b03199083900991600160601b63ffffffff60c01b031990840991600160601b63ffffffff60c01b03198082600209600160601b63ffffffff60c01b03199081039085810381868009080897600160601b63ffffffff60c01b031993849109600160601b63ffffffff60c01b031990810392909182908a8203900890090893600160601b63ffffffff60c01b0319928391099009905f80808061537b565b929180156155f2575f60c060209260405190848252848083015284604083015260608201527fffffffff00000001000000000000000000000000fffffffffffffffffffffffd6080820152600163ffffffff60601b0360601b1960a082015260055afa905f519115614f9b57600160601b63ffffffff60c01b031982800993600160601b63ffffffff60c01b03199085900993600160601b63ffffffff60c01b031992839109900990565b505090505f905f9056feffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551" as const
