/** ABI and creation code of contracts/**/NetworkFactory.sol. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "codeHash_",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "addressesOf",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "internalType": "string"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "codeHash",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "hashOf",
  "inputs": [
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes32",
    "internalType": "bytes32"
   }
  ],
  "stateMutability": "pure"
 },
 {
  "type": "function",
  "name": "launch",
  "inputs": [
   {
    "name": "config",
    "type": "tuple",
    "internalType": "struct NetworkConfig",
    "components": [
     {
      "name": "name",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "symbol",
      "type": "string",
      "internalType": "string"
     },
     {
      "name": "payment",
      "type": "address",
      "internalType": "contract IERC20"
     },
     {
      "name": "governance",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "treasury",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "rules",
      "type": "bytes32",
      "internalType": "bytes32"
     },
     {
      "name": "challengeWindow",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "schedule",
      "type": "tuple",
      "internalType": "struct ScheduleConfig",
      "components": [
       {
        "name": "genesis",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "epochLength",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "first",
        "type": "uint256",
        "internalType": "uint256"
       },
       {
        "name": "every",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "cap",
        "type": "uint256",
        "internalType": "uint256"
       }
      ]
     },
     {
      "name": "breaker",
      "type": "tuple",
      "internalType": "struct BreakerConfig",
      "components": [
       {
        "name": "mintCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "payoutCapacity",
        "type": "uint208",
        "internalType": "uint208"
       },
       {
        "name": "window",
        "type": "uint48",
        "internalType": "uint48"
       }
      ]
     },
     {
      "name": "oracleSet",
      "type": "tuple",
      "internalType": "struct OracleSetConfig",
      "components": [
       {
        "name": "bondAsset",
        "type": "address",
        "internalType": "contract IERC20"
       },
       {
        "name": "minBond",
        "type": "uint128",
        "internalType": "uint128"
       },
       {
        "name": "activationDelay",
        "type": "uint64",
        "internalType": "uint64"
       },
       {
        "name": "unbondingTime",
        "type": "uint64",
        "internalType": "uint64"
       }
      ]
     },
     {
      "name": "bondPerDevice",
      "type": "uint128",
      "internalType": "uint128"
     },
     {
      "name": "oracles",
      "type": "address[]",
      "internalType": "address[]"
     },
     {
      "name": "payees",
      "type": "address[]",
      "internalType": "address[]"
     }
    ]
   },
   {
    "name": "code",
    "type": "tuple",
    "internalType": "struct NetworkCode",
    "components": [
     {
      "name": "token",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "emission",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "registry",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "oracleSet",
      "type": "bytes",
      "internalType": "bytes"
     },
     {
      "name": "settlement",
      "type": "bytes",
      "internalType": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "network",
    "type": "tuple",
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "NetworkLaunched",
  "inputs": [
   {
    "name": "launcher",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false,
    "internalType": "string"
   },
   {
    "name": "network",
    "type": "tuple",
    "indexed": false,
    "internalType": "struct NetworkAddresses",
    "components": [
     {
      "name": "token",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "emission",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "registry",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "oracleSet",
      "type": "address",
      "internalType": "address"
     },
     {
      "name": "settlement",
      "type": "address",
      "internalType": "address"
     }
    ]
   },
   {
    "name": "payment",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "treasury",
    "type": "address",
    "indexed": false,
    "internalType": "address"
   },
   {
    "name": "genesis",
    "type": "uint64",
    "indexed": false,
    "internalType": "uint64"
   },
   {
    "name": "rules",
    "type": "bytes32",
    "indexed": false,
    "internalType": "bytes32"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Create2EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "Create3EmptyBytecode",
  "inputs": []
 },
 {
  "type": "error",
  "name": "FailedDeployment",
  "inputs": []
 },
 {
  "type": "error",
  "name": "InsufficientBalance",
  "inputs": [
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "NetworkFactory_WrongCode",
  "inputs": [
   {
    "name": "expected",
    "type": "bytes32",
    "internalType": "bytes32"
   },
   {
    "name": "given",
    "type": "bytes32",
    "internalType": "bytes32"
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

export const bytecode = "0x60a0604052348015600e575f5ffd5b506040516119ef3803806119ef833981016040819052602b916032565b6080526048565b5f602082840312156041575f5ffd5b5051919050565b60805161198261006d5f395f8181608f01528181610109015261015601526119825ff3fe608060405234801561000f575f5ffd5b506004361061004a575f3560e01c80630ea603a31461004e578063155472851461007757806318edaaf21461008a578063ede6ff17146100bf575b5f5ffd5b61006161005c366004610f61565b6100d2565b60405161006e9190610fcb565b60405180910390f35b610061610085366004611096565b61031c565b6100b17f000000000000000000000000000000000000000000000000000000000000000081565b60405190815260200161006e565b6100b16100cd366004611116565b610538565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290529061010583610538565b90507f0000000000000000000000000000000000000000000000000000000000000000811461018e576040517f202b417d0000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006004820152602481018290526044015b60405180910390fd5b61019c336100858680611150565b91506101a9848484610630565b6101b4848484610913565b5f6101c36102808601866111b8565b90506101d761022087016102008801611240565b6fffffffffffffffffffffffffffffffff166101f39190611259565b9050337f7e1f9cd5899c5b30c6a85a9f21349f73f2bdb4d34736ad12b267d0b96c42f65c6102218780611150565b8661023260608b0160408c01611295565b61024260a08c0160808d01611295565b6102536101008d0160e08e016112c7565b8c60a0013560405161026b9796959493929190611327565b60405180910390a280156102b55760608301516102b5903390836102976102008a016101e08b01611295565b73ffffffffffffffffffffffffffffffffffffffff16929190610ad6565b826060015173ffffffffffffffffffffffffffffffffffffffff16633c7a3aff6040518163ffffffff1660e01b81526004015f604051808303815f87803b1580156102fe575f5ffd5b505af1158015610310573d5f5f3e3d5ffd5b50505050505092915050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526040518060a0016040528061039a6103958787876040518060400160405280600581526020017f746f6b656e000000000000000000000000000000000000000000000000000000815250610b38565b610b70565b73ffffffffffffffffffffffffffffffffffffffff1681526020016103f96103958787876040518060400160405280600881526020017f656d697373696f6e000000000000000000000000000000000000000000000000815250610b38565b73ffffffffffffffffffffffffffffffffffffffff1681526020016104586103958787876040518060400160405280600881526020017f7265676973747279000000000000000000000000000000000000000000000000815250610b38565b73ffffffffffffffffffffffffffffffffffffffff1681526020016104b76103958787876040518060400160405280600981526020017f6f7261636c655365740000000000000000000000000000000000000000000000815250610b38565b73ffffffffffffffffffffffffffffffffffffffff1681526020016105166103958787876040518060400160405280600a81526020017f736574746c656d656e7400000000000000000000000000000000000000000000815250610b38565b73ffffffffffffffffffffffffffffffffffffffff16905290505b9392505050565b5f6105438280611150565b604051610551929190611440565b6040519081900390206105676020840184611150565b604051610575929190611440565b604051809103902083806040019061058d9190611150565b60405161059b929190611440565b6040519081900390206105b16060860186611150565b6040516105bf929190611440565b6040519081900390206105d56080870187611150565b6040516105e3929190611440565b6040805191829003822060208301969096528101939093526060830191909152608082015260a081019190915260c001604051602081830303815290604052805190602001209050919050565b6106bd61063d8480611150565b60408051808201909152600581527f746f6b656e000000000000000000000000000000000000000000000000000000602082015261067b8680611150565b6106858980611150565b61069260208c018c611150565b6020808c01516040516106a996959493920161144f565b604051602081830303815290604052610b81565b80516080808301515f92916106d790870160608801611295565b60e087016106ed6101a089016101808a0161149e565b6106ff6101e08a016101c08b016114d7565b604051602001610714969594939291906114fc565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061079d6107518580611150565b6040518060400160405280600881526020017f656d697373696f6e0000000000000000000000000000000000000000000000008152508680602001906107979190611150565b86610b81565b5f6040518060a001604052808660e0018036038101906107bd91906115ca565b81526020016107d26080880160608901611295565b73ffffffffffffffffffffffffffffffffffffffff168152602001846060015173ffffffffffffffffffffffffffffffffffffffff1681526020018660a0013581526020018660c001602081019061082a91906112c7565b67ffffffffffffffff16905283519091505f90829061084f6060890160408a01611295565b60208701516108666101c08b016101a08c0161149e565b6108786101e08c016101c08d016114d7565b60405160200161088d96959493929190611671565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152919052905061090b6108ca8780611150565b60408051808201909152600a81527f736574746c656d656e7400000000000000000000000000000000000000000000602082015261079760808a018a611150565b505050505050565b5f6109246060850160408601611295565b61093661028086016102608701611240565b610948610260870161024088016112c7565b6040805173ffffffffffffffffffffffffffffffffffffffff90941660208501526fffffffffffffffffffffffffffffffff9092169183019190915267ffffffffffffffff166060820152608001604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050610a136109d38580611150565b604080518082018252600881527f726567697374727900000000000000000000000000000000000000000000000060208201529061079790880188611150565b60808201515f906101e0860190610a2e6102808801886111b8565b610a3c6102a08a018a6111b8565b604051602001610a51969594939291906117d5565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08184030181529190529050610acf610a8e8680611150565b60408051808201909152600981527f6f7261636c65536574000000000000000000000000000000000000000000000060208201526107976060890189611150565b5050505050565b610ae4848484846001610bc3565b610b32576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610185565b50505050565b5f84848484604051602001610b5094939291906118a3565b604051602081830303815290604052805190602001209050949350505050565b5f610b7b8230610c56565b92915050565b610bba5f610b9133898989610b38565b858585604051602001610ba693929190611929565b604051602081830303815290604052610cb0565b50505050505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316610c45578383151615610c39573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f610531610c85847f57a34f6e879358dd76825d6700df87013ad6a3fb43c0d0c602f70a8772c153bd85610e07565b600160155260145261d6945f526017601e2073ffffffffffffffffffffffffffffffffffffffff1690565b5f83471015610cf4576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101859052604401610185565b81515f03610d2e576040517ffa7edf2700000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f73365f5f37365f34f06012573d5f5f3e3d5ffd5b005f526014600cf30000000060208201525f90610d789082908690603c01604051602081830303815290604052610e46565b90505f610d86828786610f2b565b905080610dce573d5f03610dc6576040517fb06ebf3d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610dce610f40565b610dfd82600160155260145261d6945f526017601e2073ffffffffffffffffffffffffffffffffffffffff1690565b9695505050505050565b5f604051836040820152846020820152828152600b8101905060ff81536055902073ffffffffffffffffffffffffffffffffffffffff16949350505050565b5f83471015610e8a576040517fcf47918100000000000000000000000000000000000000000000000000000000815247600482015260248101859052604401610185565b81515f03610ec4576040517f4ca249dc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8282516020840186f5905073ffffffffffffffffffffffffffffffffffffffff8116610531573d5f03610f23576040517fb06ebf3d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610531610f40565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f60a08284031215610f5b575f5ffd5b50919050565b5f5f60408385031215610f72575f5ffd5b823567ffffffffffffffff811115610f88575f5ffd5b83016102c08186031215610f9a575f5ffd5b9150602083013567ffffffffffffffff811115610fb5575f5ffd5b610fc185828601610f4b565b9150509250929050565b60a08101610b7b828473ffffffffffffffffffffffffffffffffffffffff815116825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015273ffffffffffffffffffffffffffffffffffffffff604082015116604083015273ffffffffffffffffffffffffffffffffffffffff606082015116606083015273ffffffffffffffffffffffffffffffffffffffff60808201511660808301525050565b73ffffffffffffffffffffffffffffffffffffffff81168114611093575f5ffd5b50565b5f5f5f604084860312156110a8575f5ffd5b83356110b381611072565b9250602084013567ffffffffffffffff8111156110ce575f5ffd5b8401601f810186136110de575f5ffd5b803567ffffffffffffffff8111156110f4575f5ffd5b866020828401011115611105575f5ffd5b939660209190910195509293505050565b5f60208284031215611126575f5ffd5b813567ffffffffffffffff81111561113c575f5ffd5b61114884828501610f4b565b949350505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611183575f5ffd5b83018035915067ffffffffffffffff82111561119d575f5ffd5b6020019150368190038213156111b1575f5ffd5b9250929050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126111eb575f5ffd5b83018035915067ffffffffffffffff821115611205575f5ffd5b6020019150600581901b36038213156111b1575f5ffd5b80356fffffffffffffffffffffffffffffffff8116811461123b575f5ffd5b919050565b5f60208284031215611250575f5ffd5b6105318261121c565b8082028115828204841417610b7b577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f602082840312156112a5575f5ffd5b813561053181611072565b803567ffffffffffffffff8116811461123b575f5ffd5b5f602082840312156112d7575f5ffd5b610531826112b0565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b61014081525f61133c6101408301898b6112e0565b90506113e4602083018873ffffffffffffffffffffffffffffffffffffffff815116825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015273ffffffffffffffffffffffffffffffffffffffff604082015116604083015273ffffffffffffffffffffffffffffffffffffffff606082015116606083015273ffffffffffffffffffffffffffffffffffffffff60808201511660808301525050565b73ffffffffffffffffffffffffffffffffffffffff861660c083015273ffffffffffffffffffffffffffffffffffffffff851660e083015267ffffffffffffffff84166101008301528261012083015298975050505050505050565b818382375f9101908152919050565b606081525f6114626060830187896112e0565b82810360208401526114758186886112e0565b91505073ffffffffffffffffffffffffffffffffffffffff831660408301529695505050505050565b5f602082840312156114ae575f5ffd5b813579ffffffffffffffffffffffffffffffffffffffffffffffffffff81168114610531575f5ffd5b5f602082840312156114e7575f5ffd5b813565ffffffffffff81168114610531575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff8781168252868116602083015285166040820152610140810167ffffffffffffffff61153c866112b0565b16606083015267ffffffffffffffff611557602087016112b0565b166080830152604085013560a083015267ffffffffffffffff61157c606087016112b0565b1660c0830152608085013560e083015279ffffffffffffffffffffffffffffffffffffffffffffffffffff841661010083015265ffffffffffff83166101208301525b979650505050505050565b5f60a08284031280156115db575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715611624577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052611630836112b0565b815261163e602084016112b0565b602082015260408381013590820152611659606084016112b0565b60608201526080928301359281019290925250919050565b5f6101c082019050875167ffffffffffffffff815116835267ffffffffffffffff60208201511660208401526040810151604084015267ffffffffffffffff6060820151166060840152608081015160808401525060208801516116ed60a084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604088015173ffffffffffffffffffffffffffffffffffffffff90811660c0840152606089015160e0840152608089015167ffffffffffffffff16610100840152878116610120840152868116610140840152851661016083015279ffffffffffffffffffffffffffffffffffffffffffffffffffff841661018083015265ffffffffffff83166101a08301526115bf565b8183526020830192505f815f5b848110156117cb5781356117a081611072565b73ffffffffffffffffffffffffffffffffffffffff168652602095860195919091019060010161178d565b5093949350505050565b5f87356117e181611072565b73ffffffffffffffffffffffffffffffffffffffff1682526fffffffffffffffffffffffffffffffff61181660208a0161121c565b16602083015267ffffffffffffffff61183160408a016112b0565b16604083015267ffffffffffffffff61184c60608a016112b0565b16606083015273ffffffffffffffffffffffffffffffffffffffff8716608083015260e060a083015261188360e083018688611780565b82810360c0840152611896818587611780565b9998505050505050505050565b73ffffffffffffffffffffffffffffffffffffffff85168152606060208201525f6118d26060830185876112e0565b828103604084015283518082528060208601602084015e5f6020828401015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8301168301019250505095945050505050565b828482375f8382015f815283518060208601835e5f91019081529594505050505056fea2646970667358221220c8d88e9e9d0ff51b1e6623d62dea2cb491282c63b9398dca9bef9d3e28d1130764736f6c63430008230033" as const
